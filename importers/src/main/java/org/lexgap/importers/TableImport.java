package org.lexgap.importers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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

  private static final String SHEET = "Answers";

  private final Vocabulary vocabulary;
  private final InputWords words = InputWords.read();
  private final Shapes shapes;

  private final @Nullable Mapping mapping;

  TableImport(Vocabulary vocabulary, @Nullable Mapping mapping) {
    this.vocabulary = vocabulary;
    this.shapes = new Shapes(vocabulary, words);
    this.mapping = mapping;
  }

  List<ImportResult> read(Path file, TableFormat format, InputFile input) throws IOException {
    ProblemLog log = new ProblemLog();
    try (TableSource source = format.open(file)) {
      List<Section> sections = sections(source, new Place.Whole(input.name()), log);
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

  private List<Section> sections(TableSource source, Place place, ProblemLog log)
      throws Unreadable {
    if (mapping != null) {
      return mapped(mapping, source, place, log);
    }
    List<String> names = source.names();
    Optional<String> chosen = choose(names);
    if (chosen.isEmpty()) {
      return ofSheets(source, place, log);
    }
    reportIgnored(names, List.of(chosen.get()), place, log);
    Table table = source.read(chosen.get(), log);
    Optional<Shape> shape = shapes.apply(table);
    if (shape.isEmpty()) {
      shapes.reportNone(table, log);
    }
    return shape.map(it -> it.sections(log)).orElse(List.of());
  }

  /** A file with a single table needs no name: that is how a CSV file saved as a workbook looks. */
  private static Optional<String> choose(List<String> names) {
    return names.size() == 1
        ? Optional.of(names.get(0))
        : names.stream().filter(name -> Blanks.strip(name).equalsIgnoreCase(SHEET)).findFirst();
  }

  private static List<Section> mapped(
      Mapping mapping, TableSource source, Place place, ProblemLog log) throws Unreadable {
    List<String> names = source.names();
    String wanted = mapping.sheet();
    Optional<String> sheet =
        wanted.isEmpty()
            ? names.stream().filter(name -> names.size() == 1).findFirst()
            : names.stream()
                .filter(name -> Blanks.strip(name).equalsIgnoreCase(wanted))
                .findFirst();
    if (sheet.isEmpty()) {
      throw new Unreadable(
          ProblemCode.MAPPED_SHEET_MISSING, place, wanted, String.join(", ", names));
    }
    reportIgnored(names, List.of(sheet.get()), place, log);
    Table table = source.read(sheet.get(), log);
    Optional<Shape> shape = MappedShape.of(mapping, table);
    if (shape.isEmpty()) {
      log.add(ProblemCode.MAPPED_HEADINGS_MISSING, table.place(), "");
    }
    return shape.map(it -> it.sections(log)).orElse(List.of());
  }

  /** The parts of all sheets that hold answers; the other sheets are named. */
  private List<Section> ofSheets(TableSource source, Place place, ProblemLog log)
      throws Unreadable {
    Map<String, List<Section>> found = new LinkedHashMap<>();
    for (String name : source.names().stream().limit(Limits.SHEETS).toList()) {
      ProblemLog own = new ProblemLog();
      Table table = source.read(name, own);
      shapes
          .apply(table)
          .ifPresent(
              shape -> {
                found.put(name, shape.sections(own));
                own.inReadingOrder().forEach(log::add);
              });
    }
    if (found.isEmpty()) {
      throw new Unreadable(ProblemCode.NO_ANSWERS_SHEET, place, String.join(", ", source.names()));
    }
    reportIgnored(source.names(), found.keySet(), place, log);
    return Jurisdictions.bySheet(found, log);
  }

  private static void reportIgnored(
      List<String> names, Collection<String> read, Place place, ProblemLog log) {
    String others =
        names.stream().filter(name -> !read.contains(name)).collect(Collectors.joining(", "));
    if (!others.isEmpty()) {
      log.add(ProblemCode.IGNORED_SHEETS, place, others, String.join(", ", read));
    }
  }
}
