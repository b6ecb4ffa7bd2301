package org.lexgap.importers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.catalogue.Field;
import org.lexgap.core.catalogue.Vocabulary;
import org.lexgap.core.summary.Scope;
import org.lexgap.importers.template.AnswerWords;
import org.lexgap.importers.template.TemplateColumn;

/** Reads the questions of one sheet of a template. */
final class TemplatePage {

  private static final String PRACTICE = "OPS";

  private final TemplateHeader header;
  private final Vocabulary vocabulary;
  private final ProblemLog log;
  private final @Nullable String onlyLaw;
  private @Nullable SourceCell firstWithoutLaw;
  private int withoutLaw;

  /**
   * A sheet of questions.
   *
   * @param onlyLaw the law that an answer without one belongs to; null if there are several or none
   */
  TemplatePage(
      TemplateHeader header, Vocabulary vocabulary, ProblemLog log, @Nullable String onlyLaw) {
    this.header = header;
    this.vocabulary = vocabulary;
    this.log = log;
    this.onlyLaw = onlyLaw;
  }

  /** The answers as rows of the long table. */
  List<AnswerRow> read(List<SourceRow> rows) {
    List<AnswerRow> answers = new ArrayList<>();
    for (TemplateBlock block : TemplateBlocks.of(header, rows, log)) {
      row(block).ifPresent(answers::add);
    }
    if (firstWithoutLaw != null) {
      log.add(
          ProblemCode.ONLY_LAW,
          firstWithoutLaw.place(),
          "",
          String.valueOf(onlyLaw),
          Integer.toString(withoutLaw));
    }
    return answers;
  }

  /** The block as a row of the long table; empty if it says nothing. */
  private Optional<AnswerRow> row(TemplateBlock block) {
    Optional<Field> field = vocabulary.find(block.field().text());
    SourceCell nothing = new SourceCell("", block.field().place());
    SourceCell answer = cell(block, TemplateColumn.ANSWER, nothing);
    SourceCell citation = cell(block, TemplateColumn.CITATION, nothing);
    SourceCell note = cell(block, TemplateColumn.NOTE, nothing);
    if (field.isPresent()) {
      answer = new TemplateWords(log).answer(field.get(), answer, block.items());
    }
    if (answer == null) {
      return Optional.empty();
    }
    if (answer.isEmpty() || answer.text().equalsIgnoreCase(AnswerWords.UNKNOWN)) {
      reportUnanswered(citation.isEmpty() ? note : citation);
      return Optional.empty();
    }
    return Optional.of(
        new AnswerRow(
            law(block, cell(block, TemplateColumn.LAW, nothing)),
            block.field(),
            answer,
            citation,
            cell(block, TemplateColumn.CONFIDENCE, nothing),
            note));
  }

  private void reportUnanswered(SourceCell remark) {
    if (!remark.isEmpty()) {
      log.add(ProblemCode.UNANSWERED, remark.place(), remark.text());
    }
  }

  private SourceCell cell(TemplateBlock block, TemplateColumn column, SourceCell nothing) {
    SourceRow row = block.row();
    return row == null ? nothing : FormulaResults.checked(header.cell(row, column), log);
  }

  /** Where the law is left empty it is only filled in if there can be no other. */
  private SourceCell law(TemplateBlock block, SourceCell law) {
    String field = block.field().text();
    if (!law.isEmpty()) {
      return law;
    }
    if (field.startsWith("ctx.")) {
      return new SourceCell(Scope.JURISDICTION.law(), law.place());
    }
    if (field.startsWith("ops.")) {
      return new SourceCell(PRACTICE, law.place());
    }
    if (onlyLaw == null) {
      return law;
    }
    firstWithoutLaw = firstWithoutLaw == null ? law : firstWithoutLaw;
    withoutLaw++;
    return new SourceCell(onlyLaw, law.place());
  }
}
