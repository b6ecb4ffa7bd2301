package org.lexgap.importers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.catalogue.Vocabulary;
import org.lexgap.core.summary.Place;

/** Chooses which tables of a file are read, and as what. */
final class ChosenTables {

  private static final String SHEET = "Answers";

  private final Vocabulary vocabulary;
  private final Shapes shapes;
  private final @Nullable Mapping mapping;

  ChosenTables(Vocabulary vocabulary, InputWords words, @Nullable Mapping mapping) {
    this.vocabulary = vocabulary;
    this.shapes = new Shapes(vocabulary, words);
    this.mapping = mapping;
  }

  /**
   * The parts of a file that hold answers.
   *
   * @param source its tables
   * @param place the file
   * @param log where problems of whole tables go
   * @throws Unreadable if no table can be read
   */
  List<Section> sections(TableSource source, Place place, ProblemLog log) throws Unreadable {
    if (mapping != null) {
      return mapped(mapping, source, place, log);
    }
    List<String> names = source.names();
    Optional<String> named =
        names.stream().filter(name -> Blanks.strip(name).equalsIgnoreCase(SHEET)).findFirst();
    if (names.size() == 1) {
      return ofOnly(source, place, log);
    }
    if (named.isEmpty()) {
      return ofSheets(source, place, log);
    }
    reportIgnored(names, List.of(named.get()), place, log);
    return ofTable(source.read(named.get(), log), log);
  }

  /** A file with a single table needs no name: that is how a CSV file saved as a workbook looks. */
  private List<Section> ofOnly(TableSource source, Place place, ProblemLog log) throws Unreadable {
    ProblemLog own = new ProblemLog();
    Table table = source.read(source.names().get(0), own);
    if (TemplateImport.isTemplate(table)) {
      return ofTemplate(source, place, log);
    }
    own.inReadingOrder().forEach(log::add);
    return ofTable(table, log);
  }

  private List<Section> ofTable(Table table, ProblemLog log) {
    Optional<Shape> shape = shapes.apply(table);
    if (shape.isEmpty()) {
      shapes.reportNone(table, log);
    }
    return shape.map(it -> it.sections(log)).orElse(List.of());
  }

  /** A template is one sheet for each set; all of them are read together. */
  private List<Section> ofTemplate(TableSource source, Place place, ProblemLog log)
      throws Unreadable {
    List<Table> tables = new ArrayList<>();
    for (String name : source.names().stream().limit(Limits.SHEETS).toList()) {
      tables.add(source.read(name, log));
    }
    return List.of(new TemplateImport(tables, vocabulary).section(place));
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
      if (TemplateImport.isTemplate(table)) {
        return ofTemplate(source, place, log);
      }
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
