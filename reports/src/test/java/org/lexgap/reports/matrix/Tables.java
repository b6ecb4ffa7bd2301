package org.lexgap.reports.matrix;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.lexgap.core.assessment.Finding;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.assessment.Reason;
import org.lexgap.core.assessment.ReasonArgument;
import org.lexgap.reports.ComparedExamples;
import org.lexgap.reports.Wording;

/** Tables of the examples, and what was written of them. */
final class Tables {

  static final Instant TIME = Instant.parse("2025-06-17T09:30:00Z");

  private Tables() {}

  static ComparisonTable of(List<ComparedInput> inputs) {
    return ComparisonTable.of(inputs, TIME, Wording.strict(Locale.ENGLISH), "0.9.2");
  }

  static ComparisonTable three() {
    return of(ComparedExamples.three());
  }

  static Finding asMissing(Finding finding) {
    return new Finding(
        finding.element(),
        Outcome.MISSING,
        Set.of(),
        finding.scopes(),
        List.of(),
        null,
        new Reason("missing.no", Map.of("answers", new ReasonArgument.Answers(List.of()))),
        List.of(),
        List.of(),
        List.of(),
        finding.bindingness(),
        List.of(),
        List.of());
  }

  static byte[] write(ComparisonFormat format, ComparisonTable table) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      format.write(table, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static String text(ComparisonFormat format, ComparisonTable table) {
    return new String(write(format, table), StandardCharsets.UTF_8);
  }

  /** The cells of every sheet as people read them, a line for each row. */
  static List<String> sheets(byte[] xlsx) {
    DataFormatter formatter = new DataFormatter(Locale.ROOT);
    List<String> lines = new ArrayList<>();
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
      workbook.forEach(
          sheet -> {
            lines.add("[sheet] " + sheet.getSheetName());
            sheet.forEach(
                row -> {
                  List<String> cells = new ArrayList<>();
                  for (int i = 0; i < row.getLastCellNum(); i++) {
                    Cell cell = row.getCell(i);
                    cells.add(formatter.formatCellValue(cell).replace("\n", " / "));
                  }
                  lines.add(String.join(" | ", cells).stripTrailing());
                });
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }
}
