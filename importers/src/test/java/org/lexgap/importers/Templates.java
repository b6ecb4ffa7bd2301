package org.lexgap.importers;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.lexgap.core.catalogue.Catalogue;
import org.lexgap.core.catalogue.ElementSet;
import org.lexgap.core.catalogue.Tier;
import org.lexgap.core.catalogue.Vocabulary;
import org.lexgap.importers.template.SummaryTemplate;
import org.lexgap.importers.template.TemplateFormat;

/** Makes templates and looks into them. */
final class Templates {

  static final String STATE = "State and laws";
  static final String SET = "Trafficking in persons";
  static final String MORE = "More answers";

  private Templates() {}

  /** A blank template of every question of the small vocabulary. */
  static SummaryTemplate small() {
    return of(TestVocabulary.small()).withTier(Tier.DETAIL);
  }

  static SummaryTemplate of(Vocabulary vocabulary) {
    return SummaryTemplate.of(
        new Catalogue(
            "1.2.3",
            "0".repeat(64),
            vocabulary,
            List.of(new ElementSet("trafficking", SET, false)),
            List.of(),
            List.of(),
            List.of(),
            List.of()));
  }

  static byte[] bytes(SummaryTemplate template, TemplateFormat format) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      template.write(bytes, format);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** An Excel workbook after a person changed something in it. */
  static byte[] edited(byte[] workbook, Consumer<XSSFWorkbook> edit) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
      edit.accept(book);
      book.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** The column under a heading of the sheet. */
  static int column(Sheet sheet, String heading) {
    return StreamSupport.stream(sheet.spliterator(), false)
        .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
        .filter(cell -> text(cell).equals(heading))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no heading " + heading))
        .getColumnIndex();
  }

  /** The rows of a question: its own, those of its items and those of further answers. */
  static List<Row> rows(Sheet sheet, String field) {
    int column = column(sheet, "Field");
    return StreamSupport.stream(sheet.spliterator(), false)
        .filter(row -> text(row.getCell(column)).equals(field))
        .toList();
  }

  /** The row of an answer ({@code item} empty) or of an item of it. */
  static Row row(Sheet sheet, String field, String item) {
    int column = column(sheet, "Item");
    return rows(sheet, field).stream()
        .filter(row -> text(row.getCell(column)).equals(item))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no row " + field + " " + item));
  }

  static Cell cell(Sheet sheet, String field, String item, String heading) {
    return row(sheet, field, item).getCell(column(sheet, heading));
  }

  static String text(Cell cell) {
    return cell == null ? "" : new DataFormatter().formatCellValue(cell);
  }
}
