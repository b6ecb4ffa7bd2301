package org.lexgap.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lexgap.core.Rulebase;
import org.lexgap.core.assessment.Assessment;
import org.lexgap.core.assessment.CheckResult;
import org.lexgap.core.assessment.Finding;

/**
 * The outcome of every element and check on some summaries.
 *
 * @param version the version of the rulebase
 * @param summaries the names of the summaries
 * @param rows the outcomes by id, in the order of the summaries
 */
record OutcomeTable(String version, List<String> summaries, Map<String, List<String>> rows) {

  static final OutcomeTable EMPTY = new OutcomeTable("", List.of(), Map.of());

  static OutcomeTable of(Rulebase rulebase, List<String> names) throws IOException {
    Map<String, List<String>> rows = new LinkedHashMap<>();
    for (String name : names) {
      Assessment assessment =
          rulebase.assess(
              Samples.read(rulebase, Samples.WORKBOOKS.resolve("csv/" + name + ".csv")).summary());
      for (Finding finding : assessment.findings()) {
        row(rows, finding.element().id()).add(finding.outcome().key());
      }
      for (CheckResult result : assessment.checks()) {
        row(rows, result.check().id()).add(result.status().key());
      }
    }
    return new OutcomeTable(rulebase.catalogue().version(), names, rows);
  }

  private static List<String> row(Map<String, List<String>> rows, String id) {
    return rows.computeIfAbsent(id, i -> new ArrayList<>());
  }

  static OutcomeTable read(List<String> lines) {
    Map<String, List<String>> rows = new LinkedHashMap<>();
    for (String line : lines.subList(3, lines.size())) {
      List<String> words = List.of(line.split(" +"));
      rows.put(words.get(0), words.subList(1, words.size()));
    }
    List<String> head = List.of(lines.get(2).split(" +"));
    return new OutcomeTable(
        lines.get(1).replace("rulebase ", ""), head.subList(1, head.size()), rows);
  }

  String text() {
    StringBuilder text =
        new StringBuilder("# Outcomes on the summaries in csv/. SampleOutcomesTest writes them.\n");
    text.append("rulebase ").append(version).append('\n');
    text.append(line("id", summaries));
    rows.forEach((id, outcomes) -> text.append(line(id, outcomes)));
    return text.toString();
  }

  private static String line(String id, List<String> words) {
    StringBuilder line = new StringBuilder("%-32s".formatted(id));
    words.forEach(word -> line.append(" %-14s".formatted(word)));
    return line.toString().stripTrailing() + "\n";
  }

  /** The lines for the changelog; a further summary is no change. */
  List<String> changesSince(OutcomeTable before) {
    List<String> changes = new ArrayList<>();
    rows.forEach(
        (id, outcomes) -> {
          if (!before.rows.containsKey(id)) {
            changes.add("* `%s` is new.".formatted(id));
          }
          for (String summary : summaries) {
            String now = outcomes.get(summaries.indexOf(summary));
            String then = before.outcome(id, summary);
            if (!then.isEmpty() && !then.equals(now)) {
              changes.add("* `%s` on %s: %s, before: %s.".formatted(id, summary, now, then));
            }
          }
        });
    before.rows.keySet().stream()
        .filter(id -> !rows.containsKey(id))
        .forEach(id -> changes.add("* `%s` is gone.".formatted(id)));
    return changes;
  }

  private String outcome(String id, String summary) {
    int column = summaries.indexOf(summary);
    return column < 0 || !rows.containsKey(id) ? "" : rows.get(id).get(column);
  }
}
