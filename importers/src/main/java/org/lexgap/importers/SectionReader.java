package org.lexgap.importers;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.lexgap.core.catalogue.Vocabulary;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.core.summary.Confidence;
import org.lexgap.core.summary.Scope;

/**
 * Turns the parts of tables that are about one jurisdiction into answers and problems. A row that
 * cannot be used never costs another row.
 */
final class SectionReader {

  private static final String JURISDICTION = "ctx.jurisdiction";

  private final Vocabulary vocabulary;
  private final FieldNames fields;
  private final InputWords words;
  private final ProblemLog log;

  SectionReader(Vocabulary vocabulary, InputWords words, ProblemLog log) {
    this.vocabulary = vocabulary;
    this.fields = new FieldNames(vocabulary);
    this.words = words;
    this.log = log;
  }

  /** The answers of all parts in reading order; empty if there is no usable row. */
  List<Answer> read(List<Section> sections) {
    List<Answer> answers = new ArrayList<>();
    Set<String> laws = new LinkedHashSet<>();
    for (Section section : sections) {
      RowReader reader = new RowReader(fields, words, log);
      section.rows().apply(log).forEach(row -> reader.read(row).ifPresent(answers::add));
      laws.addAll(reader.laws());
    }
    if (answers.isEmpty()) {
      log.add(ProblemCode.NO_ANSWERS, sections.get(0).place(), "");
      return answers;
    }
    new TableChecks(laws, log).check(answers);
    return withName(answers, sections.get(0));
  }

  /** Adds the name that stands outside the answers, unless they give one themselves. */
  private List<Answer> withName(List<Answer> answers, Section section) {
    boolean isNamed = answers.stream().anyMatch(answer -> answer.field().equals(JURISDICTION));
    if (isNamed || section.name().isEmpty() || vocabulary.find(JURISDICTION).isEmpty()) {
      return answers;
    }
    List<Answer> named = new ArrayList<>();
    named.add(
        new Answer(
            Scope.JURISDICTION,
            JURISDICTION,
            new AnswerValue.Text(section.name()),
            "",
            Confidence.NOT_STATED,
            "",
            section.place()));
    named.addAll(answers);
    return named;
  }
}
