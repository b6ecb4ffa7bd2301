package org.lexgap.reports.earlier;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.Rulebase;
import org.lexgap.core.assessment.AssessmentOptions;
import tools.jackson.core.JacksonException;

/**
 * A gap report in JSON that was written earlier, perhaps by an older rulebase. Immutable.
 *
 * @param name the name of its file
 * @param jurisdiction the name of the jurisdiction; null if it had none
 * @param options what was asked for
 * @param benchmarks the user's own numbers, by benchmark
 * @param chosen the jurisdiction that was chosen from a file with several; null if none was
 * @param language the BCP 47 tag of its language
 * @param receipt what decided over what
 * @param elements what was found on each element, by id
 * @param checks what was found on each check, by id
 * @param content the whole report, for comparing
 */
public record EarlierReport(
    String name,
    @Nullable String jurisdiction,
    AssessmentOptions options,
    Map<String, Double> benchmarks,
    @Nullable String chosen,
    String language,
    EarlierReceipt receipt,
    Map<String, EarlierFinding> elements,
    Map<String, EarlierFinding> checks,
    Map<?, ?> content) {

  public EarlierReport {
    benchmarks = Collections.unmodifiableMap(new LinkedHashMap<>(benchmarks));
    elements = Collections.unmodifiableMap(new LinkedHashMap<>(elements));
    checks = Collections.unmodifiableMap(new LinkedHashMap<>(checks));
    content = Collections.unmodifiableMap(content);
  }

  /**
   * Reads a report.
   *
   * @param name the name of the file, for messages
   * @param bytes its content
   * @return the report
   * @throws UnreadableReportException if it is no gap report in JSON
   */
  public static EarlierReport read(String name, byte[] bytes) {
    Object content;
    try {
      content = JsonTree.read(bytes);
    } catch (JacksonException e) {
      throw unreadable(name, "at line %d".formatted(line(e)));
    }
    if (!(content instanceof Map<?, ?> map) || !map.containsKey("receipt")) {
      throw unreadable(name, "it has no receipt");
    }
    return read(name, map);
  }

  private static int line(JacksonException e) {
    return e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
  }

  private static UnreadableReportException unreadable(String name, String why) {
    return new UnreadableReportException(
        "The file (%s) is no gap report in JSON: %s. Write one with: lexgap check FILE --format json"
            .formatted(name, why));
  }

  private static EarlierReport read(String name, Map<?, ?> content) {
    JsonNode report = new JsonNode(content);
    try {
      return new EarlierReport(
          name,
          report.text("jurisdiction").orElse(null),
          options(report.object("options")),
          benchmarks(report.object("options")),
          report.object("options").text("jurisdiction").orElse(null),
          report.text("language").orElse("en"),
          receipt(report.object("receipt")),
          findings(report.objects("findings"), "element", "outcome"),
          findings(report.objects("checks"), "id", "status"),
          content);
    } catch (DateTimeException | IllegalArgumentException | NoSuchElementException e) {
      throw unreadable(name, "its options, receipt or findings are not those of a gap report");
    }
  }

  private static AssessmentOptions options(JsonNode options) {
    return AssessmentOptions.DEFAULT
        .withSets(new LinkedHashSet<>(options.texts("setsNamed")))
        .withStrict(options.flag("strict"))
        .withProposed(options.flag("includeProposed"))
        .withAgainst(new LinkedHashSet<>(options.texts("against")))
        .withAsEnacted(options.flag("asEnacted"));
  }

  private static Map<String, Double> benchmarks(JsonNode options) {
    Map<String, Double> own = new LinkedHashMap<>();
    options
        .objects("benchmarks")
        .forEach(
            one ->
                own.put(
                    one.text("id").orElseThrow(), Double.valueOf(one.text("value").orElseThrow())));
    return own;
  }

  private static EarlierReceipt receipt(JsonNode receipt) {
    return new EarlierReceipt(
        receipt.text("input").orElse(""),
        receipt.text("inputSha256").orElseThrow(),
        receipt.text("existing").orElse(null),
        receipt.text("accepted").orElse(null),
        receipt.text("mapping").orElse(null),
        receipt.text("rulebaseVersion").orElseThrow(),
        receipt.text("rulebaseHash").orElseThrow(),
        Instant.parse(receipt.text("time").orElseThrow()));
  }

  private static Map<String, EarlierFinding> findings(
      List<JsonNode> rows, String id, String outcome) {
    Map<String, EarlierFinding> findings = new LinkedHashMap<>();
    for (JsonNode row : rows) {
      findings.put(
          row.text(id).orElseThrow(),
          new EarlierFinding(
              row.text("title").orElse(""),
              row.text(outcome).orElseThrow(),
              row.text("severity").orElse("")));
    }
    return findings;
  }

  /**
   * A rulebase with the user's own numbers of this report.
   *
   * @param rulebase a rulebase with the same packs
   * @return a rulebase that shares its rules
   * @throws IllegalArgumentException if it does not know one of the numbers; the message names them
   */
  public Rulebase benchmarked(Rulebase rulebase) {
    return benchmarks.isEmpty() ? rulebase : rulebase.withBenchmarks(benchmarks);
  }

  /**
   * The packs that took part.
   *
   * @return their names with versions
   */
  public List<String> packs() {
    return new JsonNode(content)
        .objects("packs").stream()
            .map(pack -> pack.text("name").orElse("") + " " + pack.text("version").orElse(""))
            .toList();
  }

  /**
   * Whether it holds a road map.
   *
   * @return true if it does
   */
  public boolean hasRoadMap() {
    return new JsonNode(content).has("roadMap");
  }

  /**
   * What was found on an element or check.
   *
   * @param id an element or check
   * @return the finding, or empty if it was not assessed then
   */
  public Optional<EarlierFinding> finding(String id) {
    return Optional.ofNullable(elements.get(id)).or(() -> Optional.ofNullable(checks.get(id)));
  }
}
