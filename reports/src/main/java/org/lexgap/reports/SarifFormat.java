package org.lexgap.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.lexgap.reports.model.CheckEntry;
import org.lexgap.reports.model.FindingEntry;
import org.lexgap.reports.model.ProblemRow;
import org.lexgap.reports.model.Receipt;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Writes SARIF 2.1.0, which programs that show results of analyses read: a rule and a result for
 * every element and check. What could not be read stands among the notifications.
 */
final class SarifFormat implements ReportFormat {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  @Override
  public String name() {
    return "sarif";
  }

  @Override
  public void write(GapReport report, OutputStream out) throws IOException {
    try (JsonOut json = JsonOut.to(out)) {
      json.object(
          () -> {
            json.text("$schema", SCHEMA);
            json.text("version", "2.1.0");
            json.array("runs", List.of(report), one -> run(json, one));
          });
    } catch (JacksonIOException e) {
      throw e.getCause();
    } catch (JacksonException e) {
      throw new IOException("The report could not be written as SARIF.", e);
    }
  }

  private static void run(JsonOut json, GapReport report) {
    SarifFiles files = new SarifFiles(json, report.receipt());
    json.object("tool", () -> tool(json, report));
    json.text("language", report.language());
    json.array("invocations", List.of(report), one -> invocation(json, files, one));
    files.writeArtifacts();
    results(json, files, report);
    json.text("columnKind", "utf16CodeUnits");
    json.object(
        "properties",
        () ->
            json.object("figures", () -> new JsonFigures(json).write(report.firstPage().ranges())));
  }

  private static void tool(JsonOut json, GapReport report) {
    Receipt receipt = report.receipt();
    SarifRules rules = new SarifRules(json, report.words());
    json.object(
        "driver",
        () -> {
          json.text("name", "LexGap");
          json.text("version", receipt.toolVersion());
          rules.write(report);
        });
    json.array(
        "extensions",
        List.of(receipt),
        rulebase -> {
          json.text("name", report.words().text("label.rulebase"));
          json.text("version", rulebase.rulebaseVersion());
          json.object("properties", () -> json.text("sha256", rulebase.rulebaseHash()));
        });
  }

  private static void results(JsonOut json, SarifFiles files, GapReport report) {
    String jurisdiction = report.assessment().summary().jurisdiction().orElse("");
    SarifResults results = new SarifResults(json, files, jurisdiction);
    List<FindingEntry> findings = report.findings().inCatalogueOrder();
    List<CheckEntry> checks = report.checkEntries();
    json.array(
        "results",
        IntStream.range(0, findings.size() + checks.size()).boxed().toList(),
        rule -> {
          if (rule < findings.size()) {
            results.write(findings.get(rule), rule);
          } else {
            results.write(checks.get(rule - findings.size()), rule);
          }
        });
  }

  private static void invocation(JsonOut json, SarifFiles files, GapReport report) {
    json.flag("executionSuccessful", true);
    json.text("endTimeUtc", report.receipt().time().toString());
    json.array(
        "toolExecutionNotifications",
        report.problems().rows(),
        row -> notification(json, files, row));
  }

  private static void notification(JsonOut json, SarifFiles files, ProblemRow row) {
    json.object("descriptor", () -> json.text("id", row.problem().code()));
    json.text("level", level(row));
    SarifText.message(
        json, "message", List.of(row.place(), row.value(), row.expected(), row.remedy()));
    files.writeLocations(List.of(row.problem().place()));
  }

  private static String level(ProblemRow row) {
    return switch (row.problem().level()) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case REMARK -> "note";
    };
  }
}
