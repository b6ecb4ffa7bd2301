package org.lexgap.importers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lexgap.core.catalogue.Vocabulary;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.ImportResult;
import org.lexgap.core.summary.InputFile;
import org.lexgap.core.summary.Place;
import org.lexgap.core.summary.StatuteSummary;

/** Reads the long table, or a filled-in template, out of a file, whatever its format. */
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
    Optional<String> named =
        names.stream().filter(name -> Blanks.strip(name).equalsIgnoreCase(SHEET)).findFirst();
    if (named.isEmpty() || names.size() == 1) {
      return unnamed(source, place, log);
    }
    String others =
        names.stream().filter(it -> !it.equals(named.get())).collect(Collectors.joining(", "));
    log.add(ProblemCode.IGNORED_SHEETS, place, others, named.get());
    return new AnswerTable(vocabulary, log).read(source.read(named.get(), log));
  }

  /**
   * Without a name the headings tell what a sheet is. A file with a single table that is no
   * template is taken for the long table: that is how a CSV file saved as a workbook looks.
   */
  private List<Answer> unnamed(TableSource source, Place place, ProblemLog log) throws Unreadable {
    ProblemLog found = new ProblemLog();
    List<Table> tables = new ArrayList<>();
    for (String name : source.names()) {
      tables.add(source.read(name, found));
    }
    Optional<TemplateImport> template = TemplateImport.of(tables, vocabulary, log);
    if (template.isEmpty() && tables.size() > 1) {
      throw new Unreadable(ProblemCode.NO_ANSWERS_SHEET, place, String.join(", ", source.names()));
    }
    found.inReadingOrder().forEach(log::add);
    AnswerTable answers = new AnswerTable(vocabulary, log);
    return template.isPresent()
        ? answers.read(template.get().read(place), place)
        : answers.read(tables.get(0));
  }
}
