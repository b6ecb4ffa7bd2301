package org.lexgap.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.lexgap.importers.SummaryImporters;
import org.lexgap.importers.SummaryWriter;
import org.lexgap.rulebase.Rulebases;

/**
 * Fills in the first questions of a template as a newcomer would: it knows nothing but what the
 * sheets show, that is headings, numbers, hints and the words in the drop-downs.
 */
public final class FillIn {

  private static final Pattern EXAMPLE = Pattern.compile("such as (\\d+)");
  private static final String LAW = "ATA";
  private static final int SET_SHEET = 2;

  private final ShownSheet state;
  private final ShownSheet questions;
  private int chosen;
  private int typed;
  private int characters;

  private FillIn(XSSFWorkbook book) {
    this.state = new ShownSheet(book.getSheetAt(1), 0);
    this.questions = new ShownSheet(book.getSheetAt(SET_SHEET), 0);
  }

  /**
   * Fills in a template and says what it took.
   *
   * @param arguments the template, the file to write and the number of questions
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] arguments) throws IOException {
    long start = System.nanoTime();
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(Path.of(arguments[0])));
        OutputStream out = Files.newOutputStream(Path.of(arguments[1]))) {
      FillIn person = new FillIn(book);
      person.fill(Integer.parseInt(arguments[2]));
      book.write(out);
      out.flush();
      person.print(Integer.parseInt(arguments[2]), (System.nanoTime() - start) / 1_000_000);
      person.compare(Path.of(arguments[1]));
    }
  }

  private void fill(int count) {
    nameLaw();
    for (int number = 1; number <= count; number++) {
      answer(questions.rowOf("No.", Integer.toString(number)));
    }
  }

  /** The table of laws has headings of its own below the questions about the State. */
  private void nameLaw() {
    int headings = state.rowOf("No.", "Short id");
    ShownSheet laws = new ShownSheet(state.sheet(), headings);
    // One small grey line stands between the headings and the first row.
    int row = headings + 2;
    type(laws.cell(row, "Short id"), LAW);
    type(laws.cell(row, "Full title"), "Anti-Trafficking Act");
  }

  private void answer(int row) {
    Cell answer = questions.cell(row, "Answer");
    if (questions.hint(answer).contains("every item below")) {
      mark(row + 1);
    } else if (questions.isClosed(answer)) {
      choose(answer, 0);
    } else {
      type(answer, example(questions.hint(answer)));
    }
    choose(questions.cell(row, "Law"), 0);
    type(questions.cell(row, "Citation"), "s " + ShownSheet.text(questions.cell(row, "No.")));
  }

  /** Items have no number; the line for another law ends them. */
  private void mark(int first) {
    for (int row = first; questions.offers(questions.cell(row, "Answer"), "No"); row++) {
      if (!questions.isClosed(questions.cell(row, "Answer"))) {
        return;
      }
      choose(questions.cell(row, "Answer"), row % 2);
    }
  }

  private static String example(String hint) {
    Matcher matcher = EXAMPLE.matcher(hint);
    if (!matcher.find()) {
      throw new IllegalStateException("The hint (%s) has no example to follow.".formatted(hint));
    }
    return matcher.group(1);
  }

  private void choose(Cell cell, int index) {
    Optional<String> word = ShownSheet.offered(cell).stream().skip(index).findFirst();
    cell.setCellValue(
        word.orElseThrow(
            () ->
                new IllegalStateException(
                    "The cell (%s) offers too little.".formatted(cell.getAddress()))));
    chosen++;
  }

  private void type(Cell cell, String text) {
    cell.setCellValue(text);
    typed++;
    characters += text.length();
  }

  private void print(int count, long milliseconds) {
    System.out.printf(
        Locale.ROOT,
        "%d questions, %d cells: %d chosen from a list, %d typed with %d characters.%n",
        count,
        chosen + typed,
        chosen,
        typed,
        characters);
    System.out.printf(
        Locale.ROOT, "Opened, filled and saved by this program in %d ms.%n", milliseconds);
  }

  /** Beside it what the same answers take in the table with one row for each answer. */
  private void compare(Path filled) throws IOException {
    ByteArrayOutputStream table = new ByteArrayOutputStream();
    SummaryWriter.csv()
        .write(
            SummaryImporters.with(Rulebases.standard().vocabulary()).read(filled).summary(), table);
    System.out.printf(
        Locale.ROOT,
        "The same answers typed into the long table: %d characters, %.1f times as many.%n",
        table.size(),
        (double) table.size() / characters);
  }
}
