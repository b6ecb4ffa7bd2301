package org.lexgap.cli;

import java.util.List;
import java.util.Objects;
import org.lexgap.core.assessment.CheckResult;
import org.lexgap.reports.Explanation;
import org.lexgap.reports.JsonOut;
import org.lexgap.reports.model.CheckEntry;
import org.lexgap.rulebase.reference.CheckReference;

/** What came of one consistency check in a summary, and why. */
final class CheckResultPage implements Explained {

  private final CheckReference reference;
  private final Explanation explanation;
  private final CheckEntry entry;

  CheckResultPage(CheckReference reference, Explanation explanation) {
    this.reference = reference;
    this.explanation = explanation;
    this.entry = Objects.requireNonNull(explanation.check());
  }

  @Override
  public void write(JsonOut json) {
    explanation.write(json);
    json.object("reference", () -> new ReferenceJson(json).write(reference));
  }

  @Override
  public void print(Page page) {
    CommandWords words = page.words();
    page.title(reference.check().id(), entry.title());
    page.line(words.say("explain.of", explanation.jurisdiction(), explanation.input()));
    page.headingSaying(words.outcome(entry.result().status()));
    page.paragraph(entry.conclusion());
    new MarkLines(page).print(entry.severity(), entry.binding(), entry.settled(), entry.flags());
    new EvidenceLines(page).print(entry.answers());
    page.heading("explain.raised");
    new ReferenceParts(page).logic(reference.raised());
    if (entry.guard() != null) {
      page.paragraph(entry.guard());
    }
    if (!entry.openQuestions().isEmpty()) {
      page.headingSaying(explanation.words().text("label.settle"));
      entry.openQuestions().forEach(page::point);
    }
    new ChangeLines(page).print(explanation.changes(), lacking());
    page.heading("explain.resolution");
    page.paragraph(entry.resolution());
    page.headingSaying(explanation.words().text("label.contest"));
    page.paragraph(entry.contest());
    page.closing(words.say("explain.aid"));
  }

  private List<CheckResult.Status> lacking() {
    boolean reached =
        entry.result().status() == CheckResult.Status.NOT_RAISED
            || explanation.changes().stream()
                .anyMatch(row -> row.changes().get(0).outcome() == CheckResult.Status.NOT_RAISED);
    return reached ? List.of() : List.of(CheckResult.Status.NOT_RAISED);
  }
}
