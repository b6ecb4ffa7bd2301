package org.lexgap.importers;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.StatuteSummary;
import org.lexgap.core.text.FormulaGuard;

/** Writes the long table as CSV. */
final class CsvSummaryWriter implements SummaryWriter {

  private final char separator;

  CsvSummaryWriter(char separator) {
    this.separator = separator;
  }

  @Override
  public void write(StatuteSummary summary, OutputStream out) throws IOException {
    StringWriter text = new StringWriter();
    try (CsvWriter csv =
        CsvWriter.builder().fieldSeparator(separator).lineDelimiter(LineDelimiter.LF).build(text)) {
      csv.writeRecord(Arrays.stream(Column.values()).map(Column::caption).toList());
      summary.answers().forEach(answer -> csv.writeRecord(record(answer)));
    }
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static List<String> record(Answer answer) {
    return Arrays.stream(Column.values())
        .map(column -> FormulaGuard.guard(AnswerLine.text(answer, column)))
        .toList();
  }
}
