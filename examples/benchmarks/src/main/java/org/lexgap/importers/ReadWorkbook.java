package org.lexgap.importers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.lexgap.core.catalogue.Vocabulary;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.core.summary.Confidence;
import org.lexgap.core.summary.Place;
import org.lexgap.core.summary.Scope;
import org.lexgap.core.summary.StatuteSummary;
import org.lexgap.rulebase.Rulebases;

/**
 * Reads one workbook in one Java machine, by one of two ways, and prints the milliseconds and the
 * peak of the heap. Before it counts it reads a small workbook the same way, so that classes are
 * loaded.
 */
public final class ReadWorkbook {

  private static final int MEGABYTE = 1 << 20;

  private ReadWorkbook() {}

  /** What can be asked for. */
  private enum Way {
    /** Writes the workbook to read. */
    WRITE,
    /** Reads as the importers do, to a summary with places and problems. */
    STREAM,
    /** Keeps the whole workbook and only takes the text of each cell from it. */
    KEEP
  }

  /**
   * Runs one way.
   *
   * @param arguments the way, the workbook and, for writing, the number of rows
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] arguments) throws IOException {
    Way way = Way.valueOf(arguments[0]);
    Path file = Path.of(arguments[1]);
    if (way == Way.WRITE) {
      Files.write(file, workbook(Integer.parseInt(arguments[2])));
      return;
    }
    Vocabulary vocabulary = Rulebases.standard().vocabulary();
    Path small = Files.write(Files.createTempFile("small", ".xlsx"), workbook(10));
    read(way, small, vocabulary);
    Files.delete(small);
    System.gc();
    heap().forEach(MemoryPoolMXBean::resetPeakUsage);
    long before = used();
    long start = System.nanoTime();
    int cells = read(way, file, vocabulary);
    long milliseconds = (System.nanoTime() - start) / 1_000_000;
    long peak = heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() - before;
    System.out.printf("%d %d %d%n", milliseconds, peak / MEGABYTE, cells);
  }

  private static int read(Way way, Path file, Vocabulary vocabulary) throws IOException {
    return way == Way.STREAM
        ? SummaryImporters.with(vocabulary).read(file).summary().answers().size()
        : keep(file);
  }

  /** Counts the rows, having asked for the text of every cell. */
  private static int keep(Path file) throws IOException {
    DataFormatter texts = new DataFormatter();
    List<List<String>> rows = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      for (Row row : workbook.getSheet("Answers")) {
        List<String> cells = new ArrayList<>();
        for (Cell cell : row) {
          cells.add(texts.formatCellValue(cell));
        }
        rows.add(cells);
      }
    }
    return rows.size() - 1;
  }

  private static List<MemoryPoolMXBean> heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }

  private static long used() {
    return heap().stream().mapToLong(pool -> pool.getUsage().getUsed()).sum();
  }

  private static byte[] workbook(int rows) throws IOException {
    List<Answer> answers = IntStream.range(0, rows).mapToObj(ReadWorkbook::answer).toList();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    SummaryWriter.xlsx().write(StatuteSummary.of(answers), bytes);
    return bytes.toByteArray();
  }

  private static Answer answer(int number) {
    return new Answer(
        new Scope("CC", "s" + number),
        "tip.acts",
        new AnswerValue.Items(List.of("recruitment", "transportation")),
        "s " + number,
        Confidence.VERIFIED,
        "as amended by act " + number,
        Place.UNSTATED);
  }
}
