package org.lexgap.importers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.catalogue.Vocabulary;
import org.lexgap.core.spi.SummaryReader;
import org.lexgap.core.summary.ImportResult;
import org.lexgap.core.summary.InputFile;
import org.lexgap.core.summary.Place;
import org.lexgap.core.summary.Problem;

/**
 * Reads summaries of national law. This is where a program starts:
 *
 * <pre>{@code
 * ImportResult imported = SummaryImporters.with(rulebase.vocabulary()).read(Path.of("bill.xlsx"));
 * imported.problems().forEach(System.err::println);
 * imported.readable().ifPresent(summary -> System.out.println(summary.laws()));
 * }</pre>
 *
 * <p>Built in are workbooks ({@code .xlsx}, {@code .xlsm}, {@code .xls}, {@code .ods}), tables as
 * text (CSV, TSV), JSON and YAML. A table has the columns law, field, answer, citation, confidence
 * and note, or fields down and jurisdictions or laws across; a workbook may have one sheet for each
 * jurisdiction. Content decides the format, then the name; other formats are found as {@link
 * SummaryReader} through {@link ServiceLoader}. Nothing in a file causes an exception: each thing
 * that cannot be read is a problem with its place, and the rows beside it are read all the same.
 * The codes are those of {@link ProblemCode}. Macros and formulas are never evaluated.
 *
 * <p>Limits: 50 MB for a file (10 MB for {@code .xls} and YAML), 256 MB for what a workbook unpacks
 * to, 50,000 rows and 256 columns for a sheet, a million filled cells, 32,767 characters in a cell.
 * Each has its own problem.
 *
 * <p>Immutable; any number of threads may share it. Nothing is written to disk.
 */
public final class SummaryImporters {

  private static final List<TableFormat> FORMATS =
      List.of(
          new OdsFormat(),
          new XlsxFormat(),
          new XlsFormat(),
          TreeFormat.JSON,
          TreeFormat.YAML,
          new CsvFormat());
  private static final int START = 4096;

  private final Vocabulary vocabulary;
  private final @Nullable Mapping mapping;

  private SummaryImporters(Vocabulary vocabulary, @Nullable Mapping mapping) {
    this.vocabulary = vocabulary;
    this.mapping = mapping;
  }

  /**
   * Importers for a vocabulary.
   *
   * @param vocabulary the questions that summaries answer
   * @return the importers
   */
  public static SummaryImporters with(Vocabulary vocabulary) {
    return new SummaryImporters(vocabulary, null);
  }

  /**
   * Importers that read foreign tables as a mapping says.
   *
   * @param file a mapping in YAML; docs/input.md describes it
   * @return importers with the same vocabulary
   * @throws IOException if the file cannot be opened
   * @throws IllegalArgumentException if the mapping has mistakes; the message lists all of them,
   *     each with its line, and is meant for people
   */
  public SummaryImporters withMapping(Path file) throws IOException {
    requireFile(file);
    return new SummaryImporters(vocabulary, MappingReader.read(file, vocabulary));
  }

  /**
   * Drafts a mapping from the headings of a table. What is certain is written out; what is not
   * stands in comments with the likeliest candidates, for a person to choose.
   *
   * @param file a spreadsheet or a table as text
   * @return the mapping in YAML
   * @throws IOException if the file cannot be opened
   * @throws IllegalArgumentException if the file holds no table; the message says why
   */
  public String draftMapping(Path file) throws IOException {
    requireFile(file);
    String name = String.valueOf(file.getFileName());
    byte[] start = start(file);
    Optional<TableFormat> format =
        FORMATS.stream().filter(it -> it.accepts(name, start)).findFirst();
    if (format.isEmpty() || Files.size(file) > format.get().largestFile()) {
      throw new IllegalArgumentException(readAll(file).get(0).problems().get(0).toString());
    }
    return new MappingDraft(vocabulary).draft(file, format.get());
  }

  /**
   * Reads a file that holds one jurisdiction.
   *
   * @param file a spreadsheet, or a table or summary as text
   * @return what could be read, with every problem found, in reading order. If the file holds
   *     several jurisdictions there is no summary, and a problem names them. The hash of a file
   *     above the size limit is empty.
   * @throws IOException if the file cannot be opened; its message says which and is meant for
   *     people
   */
  public ImportResult read(Path file) throws IOException {
    List<ImportResult> all = readAll(file);
    return all.size() == 1 ? all.get(0) : Choice.none(all);
  }

  /**
   * Reads one jurisdiction of a file that may hold several.
   *
   * @param file a spreadsheet, or a table or summary as text
   * @param jurisdiction its name as the file has it, in any case
   * @return what could be read; without a summary if the file does not hold that jurisdiction, and
   *     a problem then names those that it holds
   * @throws IOException as for {@link #read(Path)}
   */
  public ImportResult read(Path file, String jurisdiction) throws IOException {
    return Choice.of(jurisdiction, readAll(file));
  }

  /**
   * Reads every jurisdiction of a file. What was found in a sheet as a whole is among the problems
   * of each jurisdiction in it.
   *
   * @param file a spreadsheet, or a table or summary as text
   * @return one result for each jurisdiction in the order of the file, at least one; its name is
   *     that of its summary. A jurisdiction without one usable answer has a result without summary.
   * @throws IOException as for {@link #read(Path)}
   */
  public List<ImportResult> readAll(Path file) throws IOException {
    requireFile(file);
    try {
      return readFile(file);
    } catch (AccessDeniedException e) {
      throw new IOException(
          "The file (%s) may not be read. Check its permissions.".formatted(file), e);
    } catch (NoSuchFileException e) {
      throw new IOException(missing(file), e);
    }
  }

  private List<ImportResult> readFile(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    byte[] start = start(file);
    if (start.length == 0) {
      return List.of(refused(file, ProblemCode.EMPTY_FILE, ""));
    }
    Optional<TableFormat> format =
        FORMATS.stream().filter(it -> it.accepts(name, start)).findFirst();
    if (format.isEmpty()) {
      Optional<SummaryReader> other = provided(name, start);
      return List.of(
          other.isPresent()
              ? other.get().read(file, vocabulary)
              : refused(file, ProblemCode.UNKNOWN_FORMAT, FileKind.of(start).phrase()));
    }
    return Files.size(file) > format.get().largestFile()
        ? List.of(tooLarge(file, format.get()))
        : new TableImport(vocabulary, mapping).read(file, format.get(), input(file));
  }

  private static ImportResult tooLarge(Path file, TableFormat format) throws IOException {
    InputFile input = input(file);
    Problem problem =
        ProblemLog.problem(
            ProblemCode.FILE_TOO_LARGE,
            new Place.Whole(input.name()),
            Long.toString(Files.size(file)),
            input.name(),
            Long.toString(format.largestFile() >> 20));
    return new ImportResult(input, null, List.of(problem));
  }

  private static Optional<SummaryReader> provided(String name, byte[] start) {
    return ServiceLoader.load(SummaryReader.class).stream()
        .map(ServiceLoader.Provider::get)
        .filter(reader -> reader.accepts(name, start))
        .findFirst();
  }

  private static ImportResult refused(Path file, ProblemCode code, String value)
      throws IOException {
    InputFile input = input(file);
    return new ImportResult(
        input,
        null,
        List.of(ProblemLog.problem(code, new Place.Whole(input.name()), value, input.name())));
  }

  private static InputFile input(Path file) throws IOException {
    String hash = Files.size(file) > Limits.FILE_BYTES ? "" : Sha256.of(file);
    return new InputFile(String.valueOf(file.getFileName()), hash);
  }

  private static byte[] start(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(START);
    }
  }

  private static void requireFile(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new IOException("(%s) is a folder. Name a file in it.".formatted(file));
    }
    if (!Files.exists(file)) {
      throw new IOException(missing(file));
    }
    if (!Files.isRegularFile(file)) {
      throw new IOException("(%s) is not a file that can be read twice.".formatted(file));
    }
  }

  private static String missing(Path file) {
    return "There is no file (%s). Check its name and folder.".formatted(file);
  }

  /**
   * Name and hash of a file, for a receipt.
   *
   * @param file any file
   * @return its name without a folder, and the SHA-256 of its bytes
   * @throws IOException if it cannot be read
   */
  public static InputFile fileOf(Path file) throws IOException {
    return input(file);
  }
}
