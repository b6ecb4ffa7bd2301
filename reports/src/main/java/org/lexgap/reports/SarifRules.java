package org.lexgap.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lexgap.core.catalogue.Check;
import org.lexgap.core.catalogue.KeyElement;
import org.lexgap.core.catalogue.Severity;
import org.lexgap.core.catalogue.Suggestion;
import org.lexgap.reports.model.CheckEntry;
import org.lexgap.reports.model.FindingEntry;
import org.lexgap.reports.model.FixedWords;
import org.lexgap.reports.model.SourceName;

/** Writes elements and checks as rules of SARIF. They hold words of the catalogue only. */
final class SarifRules {

  private final JsonOut json;
  private final FixedWords words;

  SarifRules(JsonOut json, FixedWords words) {
    this.json = json;
    this.words = words;
  }

  private record Rule(
      String id,
      String title,
      String requires,
      List<String> help,
      Severity severity,
      List<String> tags) {}

  void write(GapReport report) {
    List<Rule> rules =
        Stream.concat(
                report.findings().inCatalogueOrder().stream().map(this::rule),
                report.checkEntries().stream().map(this::rule))
            .toList();
    json.array("rules", rules, this::write);
  }

  private void write(Rule rule) {
    json.text("id", rule.id());
    SarifText.message(json, "shortDescription", List.of(rule.title()));
    SarifText.message(json, "fullDescription", List.of(rule.requires()));
    SarifText.message(json, "help", rule.help());
    json.object("defaultConfiguration", () -> json.text("level", SarifKind.level(rule.severity())));
    json.object(
        "properties",
        () -> {
          json.text("severity", rule.severity().key());
          json.texts("tags", rule.tags());
        });
  }

  private Rule rule(FindingEntry entry) {
    KeyElement element = entry.finding().element();
    List<String> help = new ArrayList<>();
    help.add(words.text("label.lookedFor"));
    help.add(entry.lookedFor());
    help.add(words.text("label.askedBy"));
    entry.askedBy().forEach(line -> help.add(line.title() + " " + line.source().source().ref()));
    if (!element.suggestions().isEmpty()) {
      help.add(
          words.text(element.suggestions().size() > 1 ? "label.waysToWrite" : "label.wayToWrite"));
      element.suggestions().stream().map(Suggestion::text).forEach(help::add);
    }
    return new Rule(
        element.id(),
        entry.title(),
        entry.lookedFor(),
        help,
        element.severity(),
        List.of(element.set(), element.theme(), entry.obligation().key()));
  }

  private Rule rule(CheckEntry entry) {
    Check check = entry.result().check();
    List<String> help = new ArrayList<>();
    help.add(words.text("why.check"));
    help.add(entry.explanation());
    help.add(words.text("label.restsOn"));
    entry.restsOn().stream().map(SourceName::citation).forEach(help::add);
    help.add(words.text("label.resolve"));
    help.add(entry.resolution());
    return new Rule(
        check.id(),
        entry.title(),
        entry.explanation(),
        help,
        check.severity(),
        List.of("check", check.kind().key()));
  }
}
