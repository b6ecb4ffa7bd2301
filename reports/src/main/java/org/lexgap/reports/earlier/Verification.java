package org.lexgap.reports.earlier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What differs between a report as it was written and the same report made anew. Everything in it
 * is compared, sentences included.
 *
 * @param receipt what differs of input, rulebase, tool, language and options
 * @param figures the figures that differ
 * @param findings the findings on elements and checks that differ
 * @param sections other parts that differ, such as {@code roadMap}
 */
public record Verification(
    List<Difference> receipt,
    List<Difference> figures,
    List<FindingDifference> findings,
    List<String> sections) {

  private static final List<String> TOLD = List.of("receipt", "options", "figures", "language");
  private static final Map<String, String> BY_ID = Map.of("findings", "element", "checks", "id");

  public Verification {
    receipt = List.copyOf(receipt);
    figures = List.copyOf(figures);
    findings = List.copyOf(findings);
    sections = List.copyOf(sections);
  }

  /**
   * A value that differs.
   *
   * @param key where it stands, such as {@code inputSha256}
   * @param recorded what the report says; empty if nothing
   * @param now what comes out now; empty if nothing
   */
  public record Difference(String key, String recorded, String now) {}

  /**
   * A finding that differs.
   *
   * @param id the element or check
   * @param recorded the outcome or status in the report; empty if it has none
   * @param now the outcome or status now; empty if there is none
   * @param parts the names of all that differs
   */
  public record FindingDifference(String id, String recorded, String now, List<String> parts) {
    public FindingDifference {
      parts = List.copyOf(parts);
    }
  }

  /**
   * Compares two reports.
   *
   * @param recorded the report as it was written
   * @param again the report made anew
   * @return what differs
   */
  public static Verification of(EarlierReport recorded, EarlierReport again) {
    List<Difference> receipt = new ArrayList<>();
    List<Difference> figures = new ArrayList<>();
    List<FindingDifference> findings = new ArrayList<>();
    List<String> sections = new ArrayList<>();
    for (String key : keys(recorded.content(), again.content())) {
      Object was = recorded.content().get(key);
      Object is = again.content().get(key);
      if (key.equals("figures")) {
        add(key, was, is, figures);
      } else if (TOLD.contains(key)) {
        add(key, was, is, receipt);
      } else if (BY_ID.containsKey(key)) {
        findings.addAll(findings(was, is, Objects.requireNonNull(BY_ID.get(key))));
      } else if (!Objects.equals(was, is)) {
        sections.add(key);
      }
    }
    return new Verification(receipt, figures, findings, sections);
  }

  /**
   * Whether nothing differs.
   *
   * @return true if both are the same
   */
  public boolean isSame() {
    return receipt.isEmpty() && figures.isEmpty() && findings.isEmpty() && sections.isEmpty();
  }

  private static Set<String> keys(Map<?, ?> first, Map<?, ?> second) {
    Set<String> keys = new LinkedHashSet<>();
    first.keySet().forEach(key -> keys.add(String.valueOf(key)));
    second.keySet().forEach(key -> keys.add(String.valueOf(key)));
    return keys;
  }

  private static void add(
      String path, @Nullable Object was, @Nullable Object is, List<Difference> found) {
    if (was instanceof Map<?, ?> || is instanceof Map<?, ?>) {
      Map<?, ?> first = JsonNode.of(was).names();
      Map<?, ?> second = JsonNode.of(is).names();
      keys(first, second)
          .forEach(key -> add(path + "." + key, first.get(key), second.get(key), found));
    } else if (isOfObjects(was) || isOfObjects(is)) {
      List<?> first = was instanceof List<?> list ? list : List.of();
      List<?> second = is instanceof List<?> list ? list : List.of();
      for (int i = 0; i < Math.max(first.size(), second.size()); i++) {
        add("%s[%d]".formatted(path, i), at(first, i), at(second, i), found);
      }
    } else if (!Objects.equals(was, is)) {
      found.add(new Difference(path, shown(was), shown(is)));
    }
  }

  private static boolean isOfObjects(@Nullable Object value) {
    return value instanceof List<?> list && list.stream().anyMatch(Map.class::isInstance);
  }

  private static @Nullable Object at(List<?> list, int i) {
    return i < list.size() ? list.get(i) : null;
  }

  private static String shown(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private static List<FindingDifference> findings(
      @Nullable Object was, @Nullable Object is, String id) {
    Map<String, JsonNode> first = byId(was, id);
    Map<String, JsonNode> second = byId(is, id);
    List<FindingDifference> found = new ArrayList<>();
    for (String key : keys(first, second)) {
      JsonNode old = first.getOrDefault(key, new JsonNode(Map.of()));
      JsonNode now = second.getOrDefault(key, new JsonNode(Map.of()));
      List<String> parts =
          keys(old.names(), now.names()).stream()
              .filter(part -> !Objects.equals(old.names().get(part), now.names().get(part)))
              .toList();
      if (!parts.isEmpty()) {
        found.add(new FindingDifference(key, outcome(old), outcome(now), parts));
      }
    }
    return found;
  }

  private static String outcome(JsonNode finding) {
    return finding.text("outcome").or(() -> finding.text("status")).orElse("");
  }

  private static Map<String, JsonNode> byId(@Nullable Object rows, String id) {
    Map<String, JsonNode> byId = new LinkedHashMap<>();
    new JsonNode(rows == null ? Map.of() : Map.of("rows", rows))
        .objects("rows")
        .forEach(row -> byId.put(row.text(id).orElse(""), row));
    return byId;
  }
}
