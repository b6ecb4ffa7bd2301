package org.lexgap.importers.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lexgap.core.summary.Place;
import org.lexgap.core.summary.Problem;
import org.lexgap.core.summary.Problem.Level;

/** A marked copy holds the problems, and everything else as it was. */
class MarkedCopyTest {

  private static final String RED = "FFFF9E9E";
  private static final String YELLOW = "FFFFE08A";

  @TempDir Path folder;

  private static Problem problem(Level level, Place place, String value) {
    return new Problem("some-code", level, place, value, "A number is needed.", "Write 16.");
  }

  private static Place cell(String column, int row) {
    return new Place.Cell("Answers", column, row);
  }

  private static byte[] marked(Path file, Problem... problems) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    MarkedCopy.write(file, List.of(problems), out);
    return out.toByteArray();
  }

  private byte[] marked(Problem... problems) throws Exception {
    return marked(UsersWorkbook.write(folder), problems);
  }

  private static Map<String, byte[]> parts(byte[] workbook) throws IOException {
    Map<String, byte[]> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  private static TreeSet<String> changed(byte[] before, byte[] after) throws IOException {
    Map<String, byte[]> old = parts(before);
    Map<String, byte[]> now = parts(after);
    assertThat(now.keySet()).containsAll(old.keySet());
    TreeSet<String> changed = new TreeSet<>();
    now.forEach(
        (name, bytes) -> {
          if (!java.util.Arrays.equals(bytes, old.get(name))) {
            changed.add(name);
          }
        });
    return changed;
  }

  private static String fill(XSSFSheet sheet, String cell) {
    return found(sheet, cell).getCellStyle().getFillForegroundColorColor().getARGBHex();
  }

  private static XSSFCell found(XSSFSheet sheet, String cell) {
    CellAddress address = new CellAddress(cell);
    return sheet.getRow(address.getRow()).getCell(address.getColumn());
  }

  private static String comment(XSSFSheet sheet, String cell) {
    return sheet.getCellComment(new CellAddress(cell)).getString().getString();
  }

  @Test
  void only_the_sheet_styles_comments_and_their_boxes_change() throws Exception {
    Path file = UsersWorkbook.write(folder);
    byte[] copy = marked(file, problem(Level.ERROR, cell("C", 4), "sixteen"));
    assertThat(changed(Files.readAllBytes(file), copy))
        .containsExactly(
            "xl/comments1.xml",
            "xl/drawings/vmlDrawing0.vml",
            "xl/styles.xml",
            "xl/worksheets/sheet1.xml");
    assertThat(parts(copy)).containsKeys("xl/vbaProject.bin", "xl/charts/chart1.xml");
  }

  @Test
  void a_sheet_without_comments_gets_the_parts_for_them_and_other_sheets_stay() throws Exception {
    Path file = UsersWorkbook.write(folder);
    byte[] copy = marked(file, problem(Level.REMARK, new Place.Cell("Figures", "B", 2), ""));
    assertThat(changed(Files.readAllBytes(file), copy))
        .containsExactly(
            "[Content_Types].xml",
            "xl/comments2.xml",
            "xl/drawings/vmlDrawing1.vml",
            "xl/styles.xml",
            "xl/worksheets/_rels/sheet2.xml.rels",
            "xl/worksheets/sheet2.xml");
    try (XSSFWorkbook workbook = UsersWorkbook.open(copy)) {
      XSSFSheet sheet = workbook.getSheet("Figures");
      assertThat(comment(sheet, "B2")).contains("Remark: A number is needed. Write 16.");
      assertThat(found(sheet, "B2").getCellFormula()).isEqualTo("A2*2");
      assertThat(sheet.getDrawingPatriarch().getCharts()).hasSize(1);
    }
  }

  @Test
  void the_cell_has_the_colour_of_the_level_and_the_rest_of_its_own_look() throws Exception {
    byte[] copy =
        marked(
            problem(Level.ERROR, cell("C", 3), "sixteen"),
            problem(Level.WARNING, cell("C", 4), "recruitment"));
    try (XSSFWorkbook workbook = UsersWorkbook.open(copy)) {
      XSSFSheet sheet = workbook.getSheet("Answers");
      assertThat(fill(sheet, "C3")).isEqualTo(RED);
      assertThat(fill(sheet, "C4")).isEqualTo(YELLOW);
      assertThat(found(sheet, "C3").getCellStyle().getWrapText()).isTrue();
      assertThat(found(sheet, "C3").getStringCellValue()).isEqualTo("sixteen");
      assertThat(found(sheet, "C2").getCellStyle().getFillForegroundColor())
          .isEqualTo(found(sheet, "A1").getCellStyle().getFillForegroundColor());
    }
  }

  @Test
  void what_belongs_to_the_marked_sheet_survives() throws Exception {
    try (XSSFWorkbook workbook =
        UsersWorkbook.open(marked(problem(Level.ERROR, cell("C", 3), "sixteen")))) {
      XSSFSheet sheet = workbook.getSheet("Answers");
      assertThat(sheet.getDataValidations()).hasSize(1);
      assertThat(sheet.getSheetConditionalFormatting().getNumConditionalFormattings()).isEqualTo(1);
      assertThat(sheet.getColumnWidth(1)).isEqualTo(9000);
      assertThat(sheet.getMergedRegions()).hasSize(1);
      assertThat(found(sheet, "F4").getCellFormula()).isEqualTo("LEN(C4)");
    }
  }

  @Test
  void a_comment_that_is_there_stays_with_its_author_and_ours_stands_below() throws Exception {
    try (XSSFWorkbook workbook =
        UsersWorkbook.open(marked(problem(Level.ERROR, cell("C", 3), "sixteen")))) {
      XSSFSheet sheet = workbook.getSheet("Answers");
      assertThat(comment(sheet, "C3"))
          .isEqualTo(
              "To be confirmed by the Ministry.\n\nLexGap\n"
                  + "Error: A number is needed. (sixteen) Write 16.");
      assertThat(sheet.getCellComment(new CellAddress("C3")).getAuthor()).isEqualTo("Ms Aro");
      assertThat(sheet.getCellComments()).hasSize(1);
    }
  }

  @Test
  void a_new_comment_has_LexGap_as_its_author() throws Exception {
    try (XSSFWorkbook workbook =
        UsersWorkbook.open(marked(problem(Level.ERROR, cell("C", 4), "x")))) {
      XSSFSheet sheet = workbook.getSheet("Answers");
      assertThat(sheet.getCellComment(new CellAddress("C4")).getAuthor()).isEqualTo("LexGap");
      assertThat(comment(sheet, "C3")).isEqualTo("To be confirmed by the Ministry.");
      assertThat(sheet.getVMLDrawing(false).findCommentShape(3, 2)).isNotNull();
    }
  }

  @Test
  void several_problems_of_a_cell_share_a_comment_and_the_gravest_gives_the_colour()
      throws Exception {
    byte[] copy =
        marked(
            problem(Level.REMARK, cell("C", 4), "one"), problem(Level.ERROR, cell("C", 4), "two"));
    try (XSSFWorkbook workbook = UsersWorkbook.open(copy)) {
      XSSFSheet sheet = workbook.getSheet("Answers");
      assertThat(fill(sheet, "C4")).isEqualTo(RED);
      assertThat(comment(sheet, "C4")).containsSubsequence("Remark", "(one)", "Error", "(two)");
    }
  }

  @Test
  void a_cell_and_a_row_that_are_not_there_are_added_in_their_place() throws Exception {
    byte[] copy =
        marked(
            problem(Level.ERROR, cell("D", 3), ""),
            problem(Level.ERROR, cell("B", 5), ""),
            problem(Level.ERROR, cell("AA", 40), ""));
    String xml = new String(parts(copy).get("xl/worksheets/sheet1.xml"), StandardCharsets.UTF_8);
    assertThat(xml)
        .containsSubsequence("r=\"C3\"", "r=\"D3\"", "r=\"A4\"", "r=\"B5\"", "r=\"AA40\"");
    try (XSSFWorkbook workbook = UsersWorkbook.open(copy)) {
      assertThat(fill(workbook.getSheet("Answers"), "AA40")).isEqualTo(RED);
    }
  }

  @Test
  void a_problem_of_the_whole_file_stands_at_the_first_cell_with_its_place() throws Exception {
    byte[] copy =
        marked(
            problem(Level.REMARK, new Place.Whole("sheet.xlsm"), "Figures"),
            problem(Level.ERROR, new Place.Cell("Gone", "C", 3), ""));
    try (XSSFWorkbook workbook = UsersWorkbook.open(copy)) {
      assertThat(comment(workbook.getSheet("Answers"), "A1"))
          .contains("Remark: sheet.xlsm: A number is needed. (Figures)")
          .contains("Error: Gone!C3: A number is needed.");
    }
  }

  @Test
  void a_place_in_a_named_file_is_found() throws Exception {
    byte[] copy = marked(problem(Level.ERROR, cell("C", 4).in("sheet.xlsm"), ""));
    try (XSSFWorkbook workbook = UsersWorkbook.open(copy)) {
      assertThat(fill(workbook.getSheet("Answers"), "C4")).isEqualTo(RED);
    }
  }

  @Test
  void of_merged_cells_the_one_that_is_seen_is_marked() throws Exception {
    try (XSSFWorkbook workbook =
        UsersWorkbook.open(marked(problem(Level.ERROR, cell("B", 7), "")))) {
      XSSFSheet sheet = workbook.getSheet("Answers");
      assertThat(fill(sheet, "A6")).isEqualTo(RED);
      assertThat(comment(sheet, "A6")).contains("A number is needed.");
    }
  }

  @Test
  void without_problems_the_copy_is_the_workbook() throws Exception {
    Path file = UsersWorkbook.write(folder);
    assertThat(changed(Files.readAllBytes(file), marked(file))).isEmpty();
  }

  @Test
  void the_same_problems_give_the_same_bytes() throws Exception {
    Path file = UsersWorkbook.write(folder);
    Problem problem = problem(Level.ERROR, new Place.Cell("Figures", "A", 1), "x");
    assertThat(marked(file, problem)).isEqualTo(marked(file, problem));
  }

  @Test
  void a_marked_copy_can_be_marked_again() throws Exception {
    Path again = folder.resolve("again.xlsx");
    Files.write(again, marked(problem(Level.ERROR, cell("C", 4), "x")));
    try (XSSFWorkbook workbook =
        UsersWorkbook.open(marked(again, problem(Level.WARNING, cell("C", 4), "y")))) {
      XSSFSheet sheet = workbook.getSheet("Answers");
      assertThat(fill(sheet, "C4")).isEqualTo(YELLOW);
      assertThat(comment(sheet, "C4")).contains("(x)", "(y)");
    }
  }

  @Test
  void text_that_is_no_XML_becomes_a_comment_all_the_same() throws Exception {
    byte[] copy = marked(problem(Level.ERROR, cell("C", 4), "<b>&\u0001\uD83D\uDE00\uD800 \u4E2D"));
    try (XSSFWorkbook workbook = UsersWorkbook.open(copy)) {
      assertThat(comment(workbook.getSheet("Answers"), "C4"))
          .contains("(<b>&\uFFFD\uD83D\uDE00\uFFFD \u4E2D)");
    }
  }

  @Test
  void a_thousand_problems_of_one_cell_are_counted_where_they_do_not_fit() throws Exception {
    Problem[] many = new Problem[1000];
    java.util.Arrays.fill(many, problem(Level.ERROR, cell("C", 4), "x"));
    try (XSSFWorkbook workbook = UsersWorkbook.open(marked(many))) {
      assertThat(comment(workbook.getSheet("Answers"), "C4"))
          .containsPattern("\\d+ more problems stand here")
          .hasSizeLessThan(10_000);
    }
  }

  @Test
  void cells_without_numbers_and_styles_and_with_a_prefix_are_found() throws Exception {
    byte[] copy = marked(bare(), problem(Level.ERROR, new Place.Cell("S", "B", 2), "x"));
    try (XSSFWorkbook workbook = UsersWorkbook.open(copy)) {
      XSSFSheet sheet = workbook.getSheet("S");
      assertThat(fill(sheet, "B2")).isEqualTo(RED);
      assertThat(found(sheet, "B2").getNumericCellValue()).isEqualTo(4);
      assertThat(comment(sheet, "B2")).contains("A number is needed.");
    }
  }

  /** As short as the format allows. */
  private Path bare() throws IOException {
    String relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    String sheets = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    Map<String, String> parts =
        Map.of(
            "[Content_Types].xml",
            "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                + "<Default Extension='rels' ContentType="
                + "'application/vnd.openxmlformats-package.relationships+xml'/>"
                + "<Override PartName='/xl/workbook.xml' ContentType='"
                + sheets
                + "sheet.main+xml'/><Override PartName='/xl/s.xml' ContentType='"
                + sheets
                + "worksheet+xml'/></Types>",
            "_rels/.rels",
            "<Relationships xmlns='%s'><Relationship Id='a' Type='%s/officeDocument' Target='xl/workbook.xml'/></Relationships>"
                .formatted(relations, office),
            "xl/workbook.xml",
            "<x:workbook xmlns:x='%s' xmlns:r='%s'><x:sheets><x:sheet name='S' sheetId='1' r:id='b'/></x:sheets></x:workbook>"
                .formatted(main, office),
            "xl/_rels/workbook.xml.rels",
            "<Relationships xmlns='%s'><Relationship Id='b' Type='%s/worksheet' Target='s.xml'/></Relationships>"
                .formatted(relations, office),
            "xl/s.xml",
            ("<x:worksheet xmlns:x='%s'><x:sheetData><x:row><x:c><x:v>1</x:v></x:c></x:row>"
                    + "<x:row><x:c><x:v>3</x:v></x:c><x:c><x:v>4</x:v></x:c></x:row></x:sheetData>"
                    + "</x:worksheet>")
                .formatted(main));
    return zip("bare.xlsx", parts);
  }

  private Path zip(String name, Map<String, String> parts) throws IOException {
    Path file = folder.resolve(name);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (var part : new TreeMap<>(parts).entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }

  private static void isRefused(Path file, String... words) {
    assertThatThrownBy(() -> marked(file, problem(Level.ERROR, new Place.Cell("S", "B", 2), "")))
        .isInstanceOf(NotMarkableException.class)
        .hasMessageContainingAll(words)
        .hasMessageContaining("(" + file.getFileName() + ")");
  }

  @Test
  void a_file_that_is_no_workbook_is_refused_with_advice() throws Exception {
    Path csv = folder.resolve("sheet.csv");
    Files.writeString(csv, "law,field,answer\n");
    isRefused(csv, "Only an Excel workbook", "save it as .xlsx");
    isRefused(zip("other.zip", Map.of("a.txt", "b")), "Only an Excel workbook");
    isRefused(
        zip("sheet.ods", Map.of("content.xml", "<a/>", "META-INF/manifest.xml", "<b/>")),
        "Only an Excel workbook");
  }

  @Test
  void a_damaged_workbook_is_refused_with_advice() throws Exception {
    Map<String, byte[]> parts = parts(Files.readAllBytes(bare()));
    Map<String, String> texts = new TreeMap<>();
    parts.forEach((name, bytes) -> texts.put(name, new String(bytes, StandardCharsets.UTF_8)));
    texts.put("xl/s.xml", "<worksheet");
    isRefused(zip("broken.xlsx", texts), "is damaged", "save it as .xlsx");
    texts.put(
        "xl/s.xml",
        "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><worksheet>&b;</worksheet>");
    isRefused(zip("entity.xlsx", texts), "is damaged");
    texts.remove("xl/s.xml");
    isRefused(zip("missing.xlsx", texts), "is damaged");
  }

  @Test
  void a_sheet_that_is_too_large_is_refused_with_advice() throws Exception {
    Map<String, byte[]> parts = parts(Files.readAllBytes(bare()));
    Map<String, String> texts = new TreeMap<>();
    parts.forEach((name, bytes) -> texts.put(name, new String(bytes, StandardCharsets.UTF_8)));
    texts.put("xl/s.xml", " ".repeat(WorkbookArchive.PART_BYTES + 1));
    isRefused(zip("bomb.xlsx", texts), "too large", "32 MB");
  }

  @Test
  void nothing_is_written_where_marking_fails() throws IOException {
    Path csv = folder.resolve("sheet.csv");
    Files.writeString(csv, "law,field,answer\n");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThatThrownBy(() -> MarkedCopy.write(csv, List.of(), out))
        .isInstanceOf(NotMarkableException.class);
    assertThat(out.size()).isZero();
  }
}
