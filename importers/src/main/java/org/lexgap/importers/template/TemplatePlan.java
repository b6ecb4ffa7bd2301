package org.lexgap.importers.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lexgap.core.catalogue.Catalogue;
import org.lexgap.core.catalogue.ElementSet;
import org.lexgap.core.catalogue.Field;
import org.lexgap.core.catalogue.Tier;
import org.lexgap.core.catalogue.Vocabulary;
import org.lexgap.core.summary.StatuteSummary;

/** Lays out a template: which questions go on which sheet, and which answer into which cell. */
final class TemplatePlan {

  private static final List<TemplateColumn> CORE_COLUMNS =
      List.of(
          TemplateColumn.FIELD,
          TemplateColumn.ITEM,
          TemplateColumn.NUMBER,
          TemplateColumn.QUESTION,
          TemplateColumn.GUIDANCE,
          TemplateColumn.ANSWER,
          TemplateColumn.LAW,
          TemplateColumn.CITATION,
          TemplateColumn.CONFIDENCE,
          TemplateColumn.NOTE);

  private final Catalogue catalogue;
  private final boolean all;
  private final StatuteSummary summary;
  private final Map<String, List<Field>> pages = new LinkedHashMap<>();
  private final List<Field> aboutState;
  private final Placement placement;
  private final Lists lists = new Lists();
  private final Choices choices = new Choices(lists);

  TemplatePlan(Catalogue catalogue, List<ElementSet> sets, Tier tier, StatuteSummary summary) {
    this.catalogue = catalogue;
    this.all = tier == Tier.DETAIL;
    this.summary = summary;
    boolean practice = sets.stream().anyMatch(ElementSet::operational);
    this.aboutState = StatePage.fields(catalogue.vocabulary(), all, practice);
    sets.forEach(set -> addPage(set.title(), set.id()));
    aboutSeveralLaws()
        .forEach((theme, fields) -> pages.put(SheetNames.of(theme, pages.keySet()), fields));
    List<Field> asked = new ArrayList<>(aboutState);
    pages.values().forEach(asked::addAll);
    this.placement = new Placement(summary, catalogue.vocabulary(), asked);
  }

  Placement placement() {
    return placement;
  }

  PlannedBook book() {
    Map<String, Content.Same> overview = new LinkedHashMap<>();
    StatePage state = new StatePage(vocabulary(), choices, lists);
    overview.put(
        TemplateTexts.text("sheet.state"),
        state.questions().ask(aboutState, placement::of).overview());
    List<PlannedSheet> questions = new ArrayList<>();
    pages.forEach(
        (name, fields) -> {
          QuestionPage page =
              new QuestionPage(name, name, columns(), choices).ask(fields, placement::of);
          overview.put(name, page.overview());
          questions.add(page.sheet());
        });
    List<PlannedSheet> sheets = new ArrayList<>();
    sheets.add(ReadMePage.sheet(overview, catalogue.version(), TemplateMark.of(vocabulary())));
    sheets.add(state.sheet(placement.inLawTable(), summary.scopes()));
    sheets.addAll(questions);
    sheets.add(new MorePage(vocabulary(), choices).sheet(placement.more()));
    sheets.add(lists.sheet());
    return new PlannedBook(sheets, lists.areas());
  }

  private Vocabulary vocabulary() {
    return catalogue.vocabulary();
  }

  private void addPage(String title, String set) {
    List<Field> fields =
        vocabulary().fields().stream()
            .filter(field -> field.set().equals(set) && isAsked(field))
            .filter(field -> !field.isContext() && !field.name().startsWith("law."))
            .toList();
    if (!fields.isEmpty()) {
      pages.put(SheetNames.of(title, pages.keySet()), fields);
    }
  }

  /** Questions about a law that are more than a cell in the law's row. */
  private Map<String, List<Field>> aboutSeveralLaws() {
    Set<Field> described = Set.copyOf(LawTable.fields(vocabulary()));
    return vocabulary().fields().stream()
        .filter(field -> field.name().startsWith("law.") && isAsked(field))
        .filter(field -> !described.contains(field))
        .collect(Collectors.groupingBy(Field::theme, LinkedHashMap::new, Collectors.toList()));
  }

  private boolean isAsked(Field field) {
    return all || field.tier() == Tier.CORE;
  }

  private List<TemplateColumn> columns() {
    List<TemplateColumn> columns = new ArrayList<>(CORE_COLUMNS);
    if (all) {
      columns.add(columns.indexOf(TemplateColumn.QUESTION), TemplateColumn.TIER);
    }
    return columns;
  }
}
