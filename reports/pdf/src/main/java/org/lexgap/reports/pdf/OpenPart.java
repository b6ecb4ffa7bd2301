package org.lexgap.reports.pdf;

import java.util.List;
import org.lexgap.reports.model.FindingEntry;
import org.lexgap.reports.model.OpenQuestion;
import org.lexgap.reports.model.OpenSection;
import org.xml.sax.SAXException;

/** What has no answer, and what a person is asked to judge. */
final class OpenPart {

  private final Pen pen;
  private final Fo fo;

  OpenPart(Pen pen) {
    this.pen = pen;
    this.fo = pen.fo;
  }

  void write(OpenSection section) throws SAXException {
    pen.section(section.heading(), section.intro());
    String questions = section.questionsIntro();
    if (questions != null) {
      fo.block(Style.SUB, pen.word("open.questionsHeading"));
      fo.block(Style.KEPT, questions);
      questions(section.questions());
    }
    if (!section.unanswered().isEmpty()) {
      fo.block(Style.SUB, pen.word("open.elementsHeading"));
      unanswered(section.unanswered());
    }
    String judge = section.toJudgeIntro();
    if (judge != null) {
      fo.block(Style.SUB, pen.word("open.judgeHeading"));
      fo.block(Style.KEPT, judge);
      fo.bullets(section.toJudge().stream().<Part>map(entry -> () -> toJudge(entry)).toList());
    }
  }

  private void questions(List<OpenQuestion> questions) throws SAXException {
    Table table = new Table(fo, 0, 44, 16, 10, 30);
    table.write(
        pen.words("label.question", "label.law", "label.elementsCount", "label.elements"),
        () -> {
          for (OpenQuestion question : questions) {
            table.row(
                () -> {
                  table.cell(question.question());
                  table.cell(question.laws());
                  table.cell(String.valueOf(question.elements().size()));
                  table.cell(() -> new LinkLists(pen).ids(question.elements()));
                });
          }
        });
  }

  private void unanswered(List<FindingEntry> entries) throws SAXException {
    Table table = new Table(fo, 0, 60, 14, 26);
    table.write(
        pen.words("label.element", "label.severity", "label.binding"),
        () -> {
          for (FindingEntry entry : entries) {
            table.row(
                () -> {
                  table.cell(
                      () -> {
                        pen.marks.link(entry.anchor(), Style.PLAIN, entry.title());
                        fo.space();
                        pen.marks.id(entry.finding().element().id());
                      });
                  table.cell(() -> pen.marks.severity(entry.severity()));
                  table.cell(entry.binding().word());
                });
          }
        });
  }

  private void toJudge(FindingEntry entry) throws SAXException {
    pen.marks.badge(entry.badge());
    fo.space();
    pen.marks.element(entry.anchor(), entry.title(), entry.finding().element().id());
    fo.text(" " + entry.conclusion());
  }
}
