package org.lexgap.importers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lexgap.core.catalogue.Vocabulary;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.ImportResult;
import org.lexgap.core.summary.InputFile;
import org.lexgap.core.summary.Place;
import org.lexgap.core.summary.StatuteSummary;

/** Reads the long table out of a file, whatever its format. */
final class TableImport {

  private static final String SHEET = "Answers";

  private final Vocabulary vocabulary;

  TableImport(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  ImportResult read(Path file, TableFormat format, InputFile input) throws IOException {
    ProblemLog log = new ProblemLog();
    List<Answer> answers = List.of();
    try (TableSource source = format.open(file)) {
      answers = answers(source, new Place.Whole(input.name()), log);
    } catch (Unreadable e) {
      log.add(e.problem());
    }
    StatuteSummary summary = answers.isEmpty() ? null : StatuteSummary.of(answers);
    return new ImportResult(input, summary, log.inReadingOrder());
  }

  private List<Answer> answers(TableSource source, Place place, ProblemLog log) throws Unreadable {
    List<String> names = source.names();
    Optional<String> chosen = choose(names);
    if (chosen.isEmpty()) {
      throw new Unreadable(ProblemCode.NO_ANSWERS_SHEET, place, String.join(", ", names));
    }
    if (names.size() > 1) {
      String others =
          names.stream().filter(it -> !it.equals(chosen.get())).collect(Collectors.joining(", "));
      log.add(ProblemCode.IGNORED_SHEETS, place, others, chosen.get());
    }
    return new AnswerTable(vocabulary, log).read(source.read(chosen.get(), log));
  }

  /** A file with a single table needs no name: that is how a CSV file saved as a workbook looks. */
  private static Optional<String> choose(List<String> names) {
    return names.size() == 1
        ? Optional.of(names.get(0))
        : names.stream().filter(name -> Blanks.strip(name).equalsIgnoreCase(SHEET)).findFirst();
  }
}
