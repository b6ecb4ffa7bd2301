package org.lexgap.importers.merging;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lexgap.core.summary.Answer;
import org.lexgap.importers.ListSheet;
import org.lexgap.importers.SummaryWriter;

/**
 * Writes merged sheets as a workbook: {@code Read me} with the figures, {@code Answers} as the
 * importers read them, {@code Disagreements} with a row for each group's answer, and {@code
 * Answered by some}.
 */
public final class MergedWorkbook {

  private static final List<ListSheet.Column> COLUMNS =
      List.of(
          column("law", 14),
          column("field", 34),
          column("question", 50),
          column("group", 18),
          column("value", 42),
          column("citation", 20),
          column("confidence", 12),
          column("note", 40),
          column("place", 28));

  private MergedWorkbook() {}

  private static ListSheet.Column column(String key, int width) {
    return new ListSheet.Column(MergeTexts.text("heading." + key), width);
  }

  /**
   * Writes the workbook. The same sheets give the same bytes. The stream stays open.
   *
   * @param merged the merged sheets
   * @param out where it goes
   * @throws IOException if the stream cannot be written
   */
  public static void write(MergedSheets merged, OutputStream out) throws IOException {
    List<ListSheet> lists =
        Stream.of(
                list("sheet.disagreements", merged.disagreements(), false),
                list("sheet.some", merged.answeredBySome(), true))
            .filter(list -> !list.rows().isEmpty())
            .toList();
    SummaryWriter.xlsx(readMe(merged), lists).write(merged.summary(), out);
  }

  private static ListSheet list(String key, List<MergedCell> cells, boolean withSilent) {
    List<ListSheet.Column> columns = new ArrayList<>(COLUMNS);
    if (withSilent) {
      columns.add(column("silent", 28));
    }
    return new ListSheet(
        MergeTexts.text(key),
        columns,
        cells.stream().flatMap(cell -> rows(cell, withSilent)).toList());
  }

  private static Stream<List<String>> rows(MergedCell cell, boolean withSilent) {
    return cell.statements().stream()
        .map(
            statement -> {
              List<String> row = new ArrayList<>(row(cell, statement));
              if (withSilent) {
                row.add(String.join(", ", cell.silent()));
              }
              return List.copyOf(row);
            });
  }

  private static List<String> row(MergedCell cell, Statement statement) {
    Answer answer = statement.answer();
    return List.of(
        answer.scope().toString(),
        answer.field(),
        cell.field().question(),
        statement.group(),
        answer.value().toString(),
        answer.citation(),
        answer.confidence().key(),
        answer.note(),
        answer.place().toString());
  }

  private static List<String> readMe(MergedSheets merged) {
    List<String> lines = new ArrayList<>();
    lines.add(MergeTexts.text("readme.title", String.join(", ", merged.groups())));
    lines.add(MergeTexts.text("readme.agreement"));
    lines.add(MergeTexts.text("readme.dispute"));
    lines.add(
        MergeTexts.text(
            "readme.disagreements",
            Integer.toString(merged.disagreements().size()),
            Integer.toString(merged.answeredBySome().size())));
    lines.add("");
    lines.add(MergeTexts.text("readme.figures"));
    Stream.concat(Stream.of(merged.agreement()), merged.bySet().stream())
        .forEach(it -> lines.add(MergeTexts.text("figure", it.title(), it.words())));
    merged.warnings().forEach(warning -> lines.add(warning.expected() + " " + warning.remedy()));
    return lines;
  }
}
