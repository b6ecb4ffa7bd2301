package org.lexgap.importers;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lexgap.core.summary.Place;
import org.lexgap.core.summary.Problem;
import org.lexgap.core.text.FormulaGuard;

/** The one table of a CSV file. A line with broken quotation marks costs that line only. */
final class CsvSource implements TableSource {

  private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");
  private static final int ALL_READ = 0;
  // Wide rows are reported by the table; this bound only keeps a row of commas from filling memory.
  private static final int MOST_FIELDS = 1 << 20;

  private final String name;
  private final String text;
  private final char separator;
  private final List<Problem> problems;

  CsvSource(String name, String text, char separator, List<Problem> problems) {
    this.name = name;
    this.text = text;
    this.separator = separator;
    this.problems = List.copyOf(problems);
  }

  @Override
  public List<String> names() {
    return List.of(name);
  }

  @Override
  public Table read(String table, ProblemLog log) {
    TableBuilder builder = new TableBuilder(new Place.Whole(name), log, new ContentBudget());
    problems.forEach(log::add);
    String rest = text;
    int firstLine = 1;
    for (int failures = 0; ; failures++) {
      int broken = readUntilBroken(rest, firstLine, builder, log);
      if (broken == ALL_READ) {
        return builder.build();
      }
      if (failures == Limits.BROKEN_LINES) {
        log.add(
            ProblemCode.TOO_MANY_BROKEN_LINES,
            new Place.Line(name, broken),
            "",
            Integer.toString(Limits.BROKEN_LINES));
        return builder.build();
      }
      rest = rest.substring(offset(rest, broken - firstLine));
      log.add(ProblemCode.BROKEN_QUOTES, new Place.Line(name, broken), firstLine(rest));
      rest = rest.substring(offset(rest, 1));
      firstLine = broken + 1;
    }
  }

  /** Returns the line of the first record that cannot be read, or {@link #ALL_READ}. */
  private int readUntilBroken(String rest, int firstLine, TableBuilder builder, ProblemLog log) {
    int next = firstLine;
    try (CsvReader<CsvRecord> records = reader().build(handler(), rest)) {
      for (CsvRecord record : records) {
        int line = firstLine - 1 + (int) record.getStartingLineNumber();
        if (!builder.add(line, fields(record, line, log), places(line))) {
          return ALL_READ;
        }
        next = line + 1 + lineEnds(record);
      }
      return ALL_READ;
    } catch (CsvParseException e) {
      return next;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private CsvReader.CsvReaderBuilder reader() {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .skipEmptyLines(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .maxBufferSize((int) Limits.FILE_BYTES);
  }

  private static CsvRecordHandler handler() {
    int most = (int) Limits.FILE_BYTES;
    return CsvRecordHandler.of(
        handler -> handler.maxFields(MOST_FIELDS).maxFieldSize(most).maxRecordSize(most));
  }

  private List<String> fields(CsvRecord record, int line, ProblemLog log) {
    List<String> fields = record.getFields().stream().map(FormulaGuard::unguard).toList();
    fields.stream()
        .filter(field -> field.indexOf('\uFFFD') >= 0)
        .forEach(
            field -> log.add(ProblemCode.DAMAGED_CHARACTERS, new Place.Line(name, line), field));
    return fields;
  }

  private IntFunction<Place> places(int line) {
    Place place = new Place.Line(name, line);
    return column -> place;
  }

  private static int lineEnds(CsvRecord record) {
    return record.getFields().stream()
        .mapToInt(field -> (int) LINE_END.matcher(field).results().count())
        .sum();
  }

  private static int offset(String text, int lines) {
    Matcher ends = LINE_END.matcher(text);
    int offset = 0;
    for (int line = 0; line < lines; line++) {
      offset = ends.find() ? ends.end() : text.length();
    }
    return offset;
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("");
  }

  @Override
  public void close() {
    // The text is in memory; nothing is open.
  }
}
