package org.lexgap.importers;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.lexgap.core.catalogue.Field;
import org.lexgap.core.catalogue.FieldType;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.core.summary.Confidence;
import org.lexgap.core.summary.Scope;
import org.lexgap.core.summary.StatuteSummary;
import org.lexgap.importers.office.XmlEscapes;

/** Fills a blank template as a person would: cell by cell, with the words that the sheet shows. */
final class TemplateFiller {

  private final XSSFWorkbook book;

  private TemplateFiller(XSSFWorkbook book) {
    this.book = book;
  }

  static byte[] fill(byte[] template, StatuteSummary summary) {
    return Templates.edited(template, book -> new TemplateFiller(book).fill(summary));
  }

  private void fill(StatuteSummary summary) {
    List<Scope> scopes = summary.scopes();
    Sheet state = book.getSheet(Templates.STATE);
    int id = Templates.column(state, "Short id");
    int first = rowOf(state, "law", id) + 1;
    for (int i = 0; i < scopes.size(); i++) {
      put(state.getRow(first + i).getCell(id), scopes.get(i).toString());
    }
    summary.answers().forEach(this::fill);
  }

  private static int rowOf(Sheet sheet, String text, int column) {
    return IntStream.rangeClosed(0, sheet.getLastRowNum())
        .filter(i -> Templates.text(sheet.getRow(i).getCell(column)).equals(text))
        .findFirst()
        .orElseThrow();
  }

  private void fill(Answer answer) {
    Sheet sheet = book.getSheet(answer.scope().isJurisdiction() ? Templates.STATE : Templates.SET);
    Field field = TestVocabulary.small().field(answer.field());
    List<Row> rows = Templates.rows(sheet, answer.field());
    int column = Templates.column(sheet, "Answer");
    int note = Templates.column(sheet, "Note");
    for (Row row : rows) {
      String item = Templates.text(row.getCell(Templates.column(sheet, "Item")));
      boolean isFree = Templates.text(row.getCell(note)).isEmpty() && isFree(sheet, row);
      if (isFree && (item.isEmpty() || item.equals("#2"))) {
        boolean isFirst = item.isEmpty();
        boolean marks = isFirst && field.type() == FieldType.LIST && !isNone(answer.value());
        if (marks) {
          mark(sheet, answer);
        } else {
          put(row.getCell(column), answer.value());
        }
        describe(sheet, row, answer);
        return;
      }
    }
    fillMore(answer);
  }

  private static boolean isFree(Sheet sheet, Row row) {
    boolean hasLaw =
        row.getSheet().getSheetName().equals(Templates.SET)
            && !Templates.text(row.getCell(Templates.column(sheet, "Law"))).isEmpty();
    return !hasLaw && Templates.text(row.getCell(Templates.column(sheet, "Answer"))).isEmpty();
  }

  private static boolean isNone(AnswerValue value) {
    return value instanceof AnswerValue.Items items && items.values().isEmpty();
  }

  private void mark(Sheet sheet, Answer answer) {
    List<String> chosen = ((AnswerValue.Items) answer.value()).values();
    for (Row row : Templates.rows(sheet, answer.field())) {
      String item = Templates.text(row.getCell(Templates.column(sheet, "Item")));
      if (!item.isEmpty() && !item.startsWith("#")) {
        put(row.getCell(Templates.column(sheet, "Answer")), chosen.contains(item) ? "Yes" : "No");
      }
    }
  }

  private void fillMore(Answer answer) {
    Sheet sheet = book.getSheet(Templates.MORE);
    Row row =
        IntStream.rangeClosed(3, sheet.getLastRowNum())
            .mapToObj(sheet::getRow)
            .filter(it -> Templates.text(it.getCell(0)).isEmpty())
            .findFirst()
            .orElseThrow();
    put(row.getCell(0), answer.field());
    put(row.getCell(Templates.column(sheet, "Answer")), answer.value());
    describe(sheet, row, answer);
  }

  private static void describe(Sheet sheet, Row row, Answer answer) {
    if (!answer.scope().isJurisdiction() || sheet.getSheetName().equals(Templates.MORE)) {
      put(row.getCell(Templates.column(sheet, "Law")), answer.scope().toString());
    }
    put(row.getCell(Templates.column(sheet, "Citation")), answer.citation());
    if (answer.confidence() != Confidence.NOT_STATED) {
      put(row.getCell(Templates.column(sheet, "Confidence")), answer.confidence().key());
    }
    put(row.getCell(Templates.column(sheet, "Note")), answer.note());
  }

  private static void put(Cell cell, AnswerValue value) {
    if (value instanceof AnswerValue.Amount amount && amount.word() == null) {
      cell.setCellValue(amount.value());
    } else if (value instanceof AnswerValue.Items items && !items.values().isEmpty()) {
      put(cell, items.values().stream().collect(Collectors.joining("; ")));
    } else if (value instanceof AnswerValue.Symbol symbol) {
      put(cell, symbol.value().equals("partial") ? "Partial" : symbol.value());
    } else {
      put(cell, isNone(value) ? "None of these" : value.toString());
    }
  }

  private static void put(Cell cell, String text) {
    if (!text.isEmpty()) {
      cell.setCellValue(XmlEscapes.encode(text));
    }
  }
}
