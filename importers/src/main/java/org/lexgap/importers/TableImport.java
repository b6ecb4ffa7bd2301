package org.lexgap.importers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.catalogue.Vocabulary;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.ImportResult;
import org.lexgap.core.summary.InputFile;
import org.lexgap.core.summary.Place;
import org.lexgap.core.summary.Problem;
import org.lexgap.core.summary.StatuteSummary;

/** Reads the tables of a file, whatever its format, into one result for each jurisdiction. */
final class TableImport {

  private final Vocabulary vocabulary;
  private final InputWords words = InputWords.read();
  private final ChosenTables tables;

  TableImport(Vocabulary vocabulary, @Nullable Mapping mapping) {
    this.vocabulary = vocabulary;
    this.tables = new ChosenTables(vocabulary, words, mapping);
  }

  List<ImportResult> read(Path file, TableFormat format, InputFile input) throws IOException {
    ProblemLog log = new ProblemLog();
    try (TableSource source = format.open(file)) {
      List<Section> sections = tables.sections(source, new Place.Whole(input.name()), log);
      return results(Jurisdictions.of(sections), input, log.inReadingOrder());
    } catch (Unreadable e) {
      log.add(e.problem());
      return List.of(new ImportResult(input, null, log.inReadingOrder()));
    }
  }

  /** What was found in the table as a whole concerns every jurisdiction in it. */
  private List<ImportResult> results(
      List<List<Section>> jurisdictions, InputFile input, List<Problem> shared) {
    if (jurisdictions.isEmpty()) {
      return List.of(new ImportResult(input, null, explained(shared, input)));
    }
    return jurisdictions.stream()
        .map(
            sections -> {
              ProblemLog log = new ProblemLog();
              shared.forEach(log::add);
              List<Answer> answers = new SectionReader(vocabulary, words, log).read(sections);
              StatuteSummary summary = answers.isEmpty() ? null : StatuteSummary.of(answers);
              return new ImportResult(input, summary, log.inReadingOrder());
            })
        .toList();
  }

  /** Where nothing could be read, at least one problem says why. */
  private static List<Problem> explained(List<Problem> problems, InputFile input) {
    if (problems.stream().anyMatch(problem -> problem.level() == Problem.Level.ERROR)) {
      return problems;
    }
    List<Problem> explained = new ArrayList<>(problems);
    explained.add(ProblemLog.problem(ProblemCode.NO_ANSWERS, new Place.Whole(input.name()), ""));
    return explained;
  }
}
