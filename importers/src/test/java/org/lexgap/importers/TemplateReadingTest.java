package org.lexgap.importers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lexgap.core.summary.Confidence;
import org.lexgap.core.summary.ImportResult;
import org.lexgap.core.summary.Place;
import org.lexgap.core.summary.Scope;
import org.lexgap.importers.template.TemplateFormat;

/** How a template is read that people filled in by hand. */
class TemplateReadingTest {

  private static final byte[] BLANK = Templates.bytes(Templates.small(), TemplateFormat.XLSX);

  @TempDir Path folder;
  private AwkwardFiles files;

  @BeforeEach
  void prepare() {
    files = new AwkwardFiles(folder);
  }

  private ImportResult filled(Consumer<XSSFWorkbook> edit) {
    return files.bytes("x.xlsx", Templates.edited(BLANK, edit));
  }

  private static void set(
      XSSFWorkbook book, String field, String item, String column, String text) {
    Sheet sheet = book.getSheet(field.startsWith("ctx.") ? Templates.STATE : Templates.SET);
    Templates.cell(sheet, field, item, column).setCellValue(text);
  }

  private static void answer(XSSFWorkbook book, String field, String text) {
    set(book, field, "", "Answer", text);
  }

  /** Enters a law in a row of the table of laws, counted from 0. */
  private static Row law(XSSFWorkbook book, int index, String id, String title) {
    XSSFSheet sheet = book.getSheet(Templates.STATE);
    int column = Templates.column(sheet, "Short id");
    int first = 0;
    while (!Templates.text(sheet.getRow(first).getCell(column)).equals("law")) {
      first++;
    }
    Row row = sheet.getRow(first + 1 + index);
    row.getCell(column).setCellValue(id);
    row.getCell(Templates.column(sheet, "law.title")).setCellValue(title);
    return row;
  }

  @Test
  void plain_words_and_the_words_in_files_are_both_answers() {
    ImportResult result =
        filled(
            book -> {
              law(book, 0, "ATA", "Act");
              answer(book, "ctx.coastal", "Yes");
              answer(book, "tip.offence.exists", "Partial");
              answer(book, "tip.fault", "strict-liability");
              answer(book, "tip.penalty.base.max_years", "life");
              answer(book, "tip.acts", "None of these");
            });
    assertThat(Look.answer(result, "CTX", "ctx.coastal")).isEqualTo("yes");
    assertThat(Look.answer(result, "ATA", "tip.offence.exists")).isEqualTo("partial");
    assertThat(Look.answer(result, "ATA", "tip.fault")).isEqualTo("strict-liability");
    assertThat(Look.answer(result, "ATA", "tip.penalty.base.max_years")).isEqualTo("life");
    assertThat(Look.answer(result, "ATA", "tip.acts")).isEqualTo("none");
    assertThat(Look.answer(result, "ATA", "law.title")).isEqualTo("Act");
  }

  @Test
  void a_blank_or_unknown_answer_is_no_answer() {
    ImportResult result =
        filled(
            book -> {
              law(book, 0, "ATA", "Act");
              answer(book, "tip.offence.exists", "Unknown");
            });
    assertThat(result.summary().answers()).hasSize(1);
    assertThat(result.problems()).isEmpty();
  }

  @Test
  void an_answer_without_a_law_belongs_to_the_only_law_and_the_report_says_so_once() {
    ImportResult result =
        filled(
            book -> {
              law(book, 0, "ATA", "Act");
              answer(book, "tip.offence.exists", "Yes");
              answer(book, "tip.child.age_threshold", "18");
            });
    assertThat(Look.answer(result, "ATA", "tip.child.age_threshold")).isEqualTo("18");
    assertThat(Look.only(result, ProblemCode.ONLY_LAW).expected()).contains("2 answers", "ATA");
  }

  @Test
  void an_answer_without_a_law_is_a_problem_where_there_are_several() {
    ImportResult result =
        filled(
            book -> {
              law(book, 0, "ATA", "Act");
              law(book, 1, "PC", "Penal Code");
              answer(book, "tip.offence.exists", "Yes");
            });
    assertThat(Look.only(result, ProblemCode.MISSING_LAW).place())
        .isInstanceOfSatisfying(
            Place.Cell.class, cell -> assertThat(cell.sheet()).isEqualTo(Templates.SET));
  }

  @Test
  void practice_of_agencies_needs_no_law() {
    ImportResult result =
        filled(
            book -> {
              law(book, 0, "ATA", "Act");
              law(book, 1, "PC", "Penal Code");
              answer(book, "ops.unit.exists", "No");
            });
    assertThat(Look.answer(result, "OPS", "ops.unit.exists")).isEqualTo("no");
  }

  @Test
  void items_left_empty_beside_marked_ones_count_as_no_and_the_report_says_so() {
    ImportResult result =
        filled(
            book -> {
              law(book, 0, "ATA", "Act");
              set(book, "tip.acts", "recruitment", "Answer", "Yes");
              set(book, "tip.acts", "harbouring", "Answer", "x");
              set(book, "tip.acts", "receipt", "Answer", "No");
              set(book, "tip.acts", "", "Citation", "s 3");
            });
    assertThat(Look.answer(result, "ATA", "tip.acts")).isEqualTo("recruitment;harbouring");
    assertThat(result.summary().own(Scope.ofLaw("ATA"), "tip.acts").orElseThrow().citation())
        .isEqualTo("s 3");
    assertThat(Look.only(result, ProblemCode.ITEMS_LEFT_OPEN).expected()).contains("2 of 5");
  }

  @Test
  void a_list_whose_items_are_all_no_is_none() {
    ImportResult result =
        filled(
            book -> {
              set(book, "ctx.party_to", "UNTOC-2000", "Answer", "No");
              set(book, "ctx.party_to", "TIP-PROTOCOL-2000", "Answer", "No");
              set(book, "ctx.party_to", "CRC-1989", "Answer", "No");
            });
    assertThat(Look.answer(result, "CTX", "ctx.party_to")).isEqualTo("none");
    assertThat(result.problems()).isEmpty();
  }

  @Test
  void a_mark_that_is_neither_yes_nor_no_costs_the_list_and_names_the_cell() {
    ImportResult result =
        filled(
            book -> {
              answer(book, "ctx.coastal", "No");
              set(book, "ctx.party_to", "UNTOC-2000", "Answer", "signed");
              set(book, "ctx.party_to", "CRC-1989", "Answer", "Yes");
            });
    assertThat(Look.answer(result, "CTX", "ctx.party_to")).isEmpty();
    assertThat(Look.only(result, ProblemCode.NOT_A_MARK).value()).isEqualTo("signed");
  }

  @Test
  void a_list_answered_twice_is_a_problem_only_if_the_two_differ() {
    Consumer<XSSFWorkbook> marks =
        book -> {
          law(book, 0, "ATA", "Act");
          set(book, "tip.acts", "recruitment", "Answer", "Yes");
          set(book, "tip.acts", "receipt", "Answer", "Yes");
        };
    ImportResult same =
        filled(marks.andThen(book -> answer(book, "tip.acts", "receipt; recruitment")));
    assertThat(Look.answer(same, "ATA", "tip.acts")).isEqualTo("recruitment;receipt");
    ImportResult other = filled(marks.andThen(book -> answer(book, "tip.acts", "None of these")));
    assertThat(Look.answer(other, "ATA", "tip.acts")).isEmpty();
    assertThat(Look.only(other, ProblemCode.ANSWERED_TWICE).value()).isEqualTo("None of these");
  }

  @Test
  void a_remark_without_an_answer_is_not_lost_silently() {
    ImportResult result =
        filled(
            book -> {
              law(book, 0, "ATA", "Act");
              set(book, "tip.offence.exists", "", "Law", "ATA");
              set(book, "tip.offence.exists", "", "Note", "ask the ministry");
              set(book, "tip.acts", "receipt", "Citation", "s 9");
            });
    assertThat(Look.only(result, ProblemCode.UNANSWERED).value()).isEqualTo("ask the ministry");
    assertThat(Look.only(result, ProblemCode.CELL_NOT_READ).value()).isEqualTo("s 9");
  }

  @Test
  void rows_may_stand_in_any_order_and_questions_may_be_reworded() {
    ImportResult result =
        filled(
            book -> {
              Sheet sheet = book.getSheet(Templates.SET);
              law(book, 0, "ATA", "Act");
              set(book, "tip.acts", "receipt", "Answer", "Yes");
              set(book, "tip.acts", "", "Question", "Reworded");
              set(book, "tip.acts", "", "Citation", "s 3");
              Row first = sheet.getRow(4);
              Row last = sheet.createRow(sheet.getLastRowNum() + 1);
              Row head = Templates.row(sheet, "tip.acts", "");
              for (int i = 0; i < head.getLastCellNum(); i++) {
                last.createCell(i).setCellValue(Templates.text(head.getCell(i)));
              }
              sheet.removeRow(head);
              sheet.removeRow(first);
            });
    assertThat(result.summary().own(Scope.ofLaw("ATA"), "tip.acts").orElseThrow().citation())
        .isEqualTo("s 3");
  }

  @Test
  void the_confidence_of_a_law_holds_for_its_row_and_the_note_for_its_title() {
    ImportResult result =
        filled(
            book -> {
              Row row = law(book, 0, "ATA", "Act");
              Sheet sheet = row.getSheet();
              row.getCell(Templates.column(sheet, "law.year")).setCellValue(2009);
              row.getCell(Templates.column(sheet, "confidence")).setCellValue("verified");
              row.getCell(Templates.column(sheet, "note")).setCellValue("read in full");
            });
    Scope ata = Scope.ofLaw("ATA");
    assertThat(result.summary().own(ata, "law.year").orElseThrow().confidence())
        .isEqualTo(Confidence.VERIFIED);
    assertThat(result.summary().own(ata, "law.year").orElseThrow().note()).isEmpty();
    assertThat(result.summary().own(ata, "law.title").orElseThrow().note())
        .isEqualTo("read in full");
  }

  @Test
  void a_law_without_an_id_or_with_a_bad_one_is_named_once() {
    ImportResult result =
        filled(
            book -> {
              answer(book, "ctx.coastal", "Yes");
              law(book, 0, "", "Act").getCell(9).setCellValue("act");
              law(book, 1, "Penal Code!", "Penal Code").getCell(9).setCellValue("code");
            });
    Look.only(result, ProblemCode.MISSING_LAW);
    assertThat(Look.only(result, ProblemCode.BAD_LAW_ID).value()).isEqualTo("Penal Code!");
  }

  @Test
  void a_wrong_word_for_the_confidence_of_a_law_is_reported_once() {
    ImportResult result =
        filled(
            book -> {
              Row row = law(book, 0, "ATA", "Act");
              row.getCell(Templates.column(row.getSheet(), "law.year")).setCellValue(2009);
              row.getCell(Templates.column(row.getSheet(), "confidence")).setCellValue("sure");
            });
    assertThat(Look.only(result, ProblemCode.BAD_CONFIDENCE).value()).isEqualTo("sure");
    assertThat(result.summary().answers()).hasSize(2);
  }

  @Test
  void problems_come_in_the_order_of_the_sheets_with_their_cells() {
    ImportResult result =
        filled(
            book -> {
              law(book, 0, "ATA", "Act");
              answer(book, "ctx.coastal", "perhaps");
              answer(book, "tip.acts", "theft");
              answer(book, "tip.child.age_threshold", "twelve or so");
              Sheet more = book.getSheet(Templates.MORE);
              more.getRow(3).getCell(0).setCellValue("tip.atcs");
              more.getRow(3).getCell(1).setCellValue("receipt");
              more.getRow(3).getCell(2).setCellValue("ATA");
            });
    assertThat(result.problems().stream().map(it -> it.place().toString().split("!")[0]).distinct())
        .containsExactly(Templates.STATE, Templates.SET, Templates.MORE);
    assertThat(Look.only(result, ProblemCode.UNKNOWN_FIELD).place())
        .hasToString(Templates.MORE + "!A4");
  }

  @Test
  void an_answer_whose_row_lost_its_field_is_a_problem() {
    ImportResult result =
        filled(
            book -> {
              answer(book, "ctx.coastal", "Yes");
              answer(book, "tip.acts", "receipt");
              set(book, "tip.acts", "", "Field", "");
            });
    assertThat(Look.only(result, ProblemCode.MISSING_FIELD).place())
        .isInstanceOfSatisfying(Place.Cell.class, cell -> assertThat(cell.column()).isEqualTo("A"));
  }

  @Test
  void a_template_of_other_questions_is_read_by_its_fields_and_says_so() {
    byte[] other =
        Templates.bytes(
            Templates.of(TestVocabulary.withLongList(3)).filledWith(RandomSummaries.summary(0)),
            TemplateFormat.XLSX);
    ImportResult result = files.bytes("x.xlsx", other);
    assertThat(Look.only(result, ProblemCode.OTHER_TEMPLATE).value())
        .contains("lexgap-template/1/");
  }

  @Test
  void other_sheets_are_named_but_not_those_of_the_template() {
    ImportResult result =
        filled(
            book -> {
              answer(book, "ctx.coastal", "Yes");
              book.createSheet("My notes").createRow(0).createCell(0).setCellValue("x");
            });
    assertThat(Look.only(result, ProblemCode.IGNORED_SHEETS).value()).isEqualTo("My notes");
  }

  @Test
  void one_sheet_saved_as_csv_is_read_as_a_template() {
    ImportResult result =
        files.text(
            "x.csv",
            """
            Field,Item,No.,Question,What counts,Answer,Law,Citation,Confidence,Note
            tip.acts,,1,Which acts?,,,ATA,s 3,known,
            tip.acts,recruitment,,Recruitment,,Yes,,,,
            tip.acts,receipt,,Receipt,,No,,,,
            """);
    assertThat(Look.answer(result, "ATA", "tip.acts")).isEqualTo("recruitment");
  }
}
