package org.lexgap.importers.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lexgap.core.catalogue.Field;
import org.lexgap.core.catalogue.Tier;
import org.lexgap.core.catalogue.Vocabulary;
import org.lexgap.core.summary.Scope;
import org.lexgap.core.summary.StatuteSummary;

/** The sheet about the State, with the table of its laws and offences below. */
final class StatePage {

  private static final List<TemplateColumn> COLUMNS =
      List.of(
          TemplateColumn.FIELD,
          TemplateColumn.ITEM,
          TemplateColumn.NUMBER,
          TemplateColumn.QUESTION,
          TemplateColumn.GUIDANCE,
          TemplateColumn.ANSWER,
          TemplateColumn.CITATION,
          TemplateColumn.CONFIDENCE,
          TemplateColumn.NOTE);

  /** Asked in every template, and first: they say whose law it is. */
  private static final List<String> FIRST =
      List.of("ctx.jurisdiction", "ctx.iso", "ctx.legal_tradition");

  private static final int OFFSET = COLUMNS.indexOf(TemplateColumn.NUMBER);

  /** Narrower than elsewhere, because the table of laws has more columns than the questions. */
  private static final List<Integer> WIDTHS = List.of(8, 6, 12, 38, 42, 27, 16, 12, 24);

  private final String name = TemplateTexts.text("sheet.state");
  private final LawTable laws;
  private final QuestionPage questions;
  private final Lists lists;

  StatePage(Vocabulary vocabulary, Choices choices, Lists lists) {
    this.laws = new LawTable(vocabulary, choices);
    this.questions = new QuestionPage(name, name, COLUMNS, choices);
    this.lists = lists;
  }

  /** The questions about the State that a template asks. */
  static List<Field> fields(Vocabulary vocabulary, boolean all, boolean practice) {
    return vocabulary.fields().stream()
        .filter(Field::isContext)
        .filter(
            field ->
                all
                    || field.tier() == Tier.CORE
                    || FIRST.contains(field.name())
                    || (practice && field.name().equals("ctx.assess_operational")))
        .sorted(Comparator.comparingInt(StatePage::rank))
        .toList();
  }

  private static int rank(Field field) {
    return FIRST.contains(field.name()) ? FIRST.indexOf(field.name()) : FIRST.size();
  }

  /** The page that asks about the State. */
  QuestionPage questions() {
    return questions;
  }

  /** The sheet, once all questions were asked. */
  PlannedSheet sheet(StatuteSummary placed, List<Scope> scopes) {
    List<List<PlannedCell>> rows = new ArrayList<>(questions.rows());
    rows.add(List.of());
    rows.add(line(PlannedCell.of(TemplateTexts.text("laws.title"), Look.TITLE)));
    TemplateTexts.texts("laws.hint")
        .forEach(hint -> rows.add(line(PlannedCell.of(hint, Look.HINT))));
    rows.addAll(laws.headings(OFFSET));
    List<List<PlannedCell>> ofLaws = laws.rows(placed, scopes, OFFSET);
    lists.put(
        Lists.LAWS, Area.ofColumn(name, OFFSET, rows.size(), rows.size() + ofLaws.size() - 1));
    rows.addAll(ofLaws);
    return new PlannedSheet(
        name, widths(), rows, QuestionPage.HEAD_ROWS, OFFSET + 2, OFFSET, null, false);
  }

  private List<Integer> widths() {
    List<Integer> widths = new ArrayList<>(WIDTHS);
    while (widths.size() < OFFSET + laws.width()) {
      widths.add(LawTable.NARROW);
    }
    return widths;
  }

  private static List<PlannedCell> line(PlannedCell cell) {
    List<PlannedCell> cells = new ArrayList<>();
    for (int i = 0; i < OFFSET; i++) {
      cells.add(PlannedCell.of("", Look.KEY));
    }
    cells.add(cell);
    return cells;
  }
}
