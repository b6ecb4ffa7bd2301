package org.lexgap.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lexgap.core.catalogue.Check;
import org.lexgap.reports.JsonOut;
import org.lexgap.rulebase.reference.CheckReference;

/** All about one consistency check. */
final class CheckPage implements Explained {

  private final CheckReference reference;
  private final Check check;
  private final Optional<String> weighedBy;

  CheckPage(CheckReference reference, Optional<String> weighedBy) {
    this.reference = reference;
    this.weighedBy = weighedBy;
    this.check = reference.check();
  }

  @Override
  public void write(JsonOut json) {
    new ReferenceJson(json).write(reference);
  }

  @Override
  public void print(Page page) {
    CommandWords words = page.words();
    ReferenceParts parts = new ReferenceParts(page);
    page.title(check.id(), check.title());
    page.line(
        words.say(
            "explain.checkKind",
            words.named("kind", check.kind().key()),
            words.catalogue().severity(check.severity()),
            weighedBy.orElse(words.say("explain.ours"))));
    page.heading("explain.matters");
    page.paragraph(check.explanation());
    if (check.guard() != null) {
      page.paragraph(check.guard());
    }
    page.heading("explain.raised");
    page.paragraph(words.say("explain.checkScope." + check.scope().key()));
    parts.logic(reference.raised());
    downgrade(words, parts);
    page.grammar(grammar());
    parts.questions(reference.fields());
    parts.benchmarks(reference.benchmarks());
    parts.sources("explain.rests", reference.sources());
    page.heading("explain.resolution");
    page.paragraph(check.resolution());
    page.heading("explain.links");
    parts.links("explain.touches", reference.elements());
    page.paragraph(words.say("explain.checkBinds"));
    parts.cases(reference.cases());
    page.source(reference.rules(), reference.writtenIn());
    page.closing(words.say("explain.aid"));
  }

  private void downgrade(CommandWords words, ReferenceParts parts) {
    if (reference.downgradedIf() != null && check.downgrade() != null) {
      String severity = words.catalogue().severity(check.downgrade().to());
      parts.clause(words.say("explain.downgraded", severity), reference.downgradedIf());
    }
  }

  /** The conditions as the catalogue writes them. */
  private List<String> grammar() {
    List<String> lines = new ArrayList<>();
    lines.add("raise_when: " + reference.raised().grammar());
    if (check.downgrade() != null) {
      lines.add("downgrade: " + check.downgrade().when());
    }
    return lines;
  }
}
