package org.lexgap.importers;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A folder of awkward and hostile files. Each method makes one file, which has the method's name
 * with hyphens; {@link HostileFolderTest} says what is expected of it.
 */
final class HostileFolder {

  private static final String HEADER = AwkwardFiles.HEADER + "\n";
  private static final String GOOD = HEADER + "CTX,ctx.coastal,yes,,,\n";
  private static final Object[] ANSWER = {"CTX", "ctx.coastal", "yes"};

  private final Path folder;

  HostileFolder(Path folder) {
    this.folder = folder;
  }

  // --- What is not a summary at all

  Path empty_file() {
    return bytes("empty-file.xlsx", new byte[0]);
  }

  Path pdf_renamed_to_xlsx() {
    return text("pdf-renamed-to-xlsx.xlsx", "%PDF-1.7\n1 0 obj << >> endobj\n%%EOF");
  }

  Path picture_renamed_to_ods() {
    return bytes("picture-renamed-to-ods.ods", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26});
  }

  Path web_page_saved_as_xls() {
    return text("web-page-saved-as-xls.xls", "<html><table><tr><td>law</td></tr></table></html>");
  }

  Path random_bytes() {
    byte[] bytes = new byte[100_000];
    new Random(11).nextBytes(bytes);
    return bytes("random-bytes.xls", bytes);
  }

  Path word_document_renamed_to_xlsx() {
    return zip("word-document-renamed-to-xlsx.xlsx", "word/document.xml", "<w:document/>");
  }

  Path csv_of_zero_bytes() {
    return bytes("csv-of-zero-bytes.csv", new byte[1_000_000]);
  }

  // --- Damaged and locked files

  Path truncated_xlsx() {
    return bytes("truncated-xlsx.xlsx", AwkwardFiles.truncated(AwkwardFiles.goodWorkbook()));
  }

  Path truncated_ods() {
    return bytes("truncated-ods.ods", AwkwardFiles.truncated(ods("yes")));
  }

  Path truncated_xls() {
    return bytes("truncated-xls.xls", AwkwardFiles.truncated(xls()));
  }

  Path encrypted_xlsx() {
    return bytes("encrypted-xlsx.xlsx", AwkwardFiles.encrypted(AwkwardFiles.goodWorkbook()));
  }

  Path encrypted_xls() {
    Biff8EncryptionKey.setCurrentUserPassword("secret");
    try {
      return bytes("encrypted-xls.xls", xls());
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
  }

  Path encrypted_ods() {
    return bytes(
        "encrypted-ods.ods",
        OdsFiles.archive("\u0007garbage", "<manifest><encryption-data/></manifest>"));
  }

  Path xlsx_with_a_missing_sheet_part() {
    return bytes(
        "xlsx-with-a-missing-sheet-part.xlsx",
        AwkwardFiles.replaceSheet(AwkwardFiles.goodWorkbook(), sheet -> ""));
  }

  Path json_that_breaks_off() {
    return text("json-that-breaks-off.json", "{\"answers\": [{\"law\": \"CTX\", \"fie");
  }

  // --- Bombs

  Path zip_bomb_xlsx() {
    return bytes("zip-bomb-xlsx.xlsx", AwkwardFiles.zipBomb(AwkwardFiles.goodWorkbook()));
  }

  Path zip_bomb_ods() {
    return large(
        "zip-bomb-ods.ods",
        out -> {
          ZipOutputStream zip = new ZipOutputStream(out);
          zip.putNextEntry(new ZipEntry("content.xml"));
          zip.write("<a>".getBytes(StandardCharsets.US_ASCII));
          repeat(zip, " ".repeat(10_000), 40_000);
          zip.closeEntry();
          zip.finish();
        });
  }

  Path zip_bomb_beside_the_content_of_an_ods() {
    return large(
        "zip-bomb-beside-the-content-of-an-ods.ods",
        out -> {
          ZipOutputStream zip = new ZipOutputStream(out);
          zip.putNextEntry(new ZipEntry("Pictures/huge.bmp"));
          repeat(zip, "\0".repeat(10_000), 40_000);
          zip.closeEntry();
          zip.finish();
        });
  }

  Path xlsx_with_two_hundred_large_sheets() {
    return bytes(
        "xlsx-with-two-hundred-large-sheets.xlsx",
        AwkwardFiles.replaceSheet(
            AwkwardFiles.workbookBytes(
                book -> IntStream.range(0, 200).forEach(i -> book.createSheet("S" + i))),
            sheet ->
                sheet.replace(
                    "<sheetData/>",
                    "<sheetData>"
                        + IntStream.range(1, 20_000)
                            .mapToObj(i -> "<row r=\"%d\" spans=\"1:%d\"/>".formatted(i, i * 7919L))
                            .collect(Collectors.joining())
                        + "</sheetData>")));
  }

  Path xml_entity_expansion() {
    return bytes(
        "xml-entity-expansion.xlsx",
        AwkwardFiles.replaceSheet(
            AwkwardFiles.goodWorkbook(),
            sheet ->
                sheet.replace(
                    "<worksheet",
                    "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\">"
                        + "<!ENTITY c \"&b;&b;&b;&b;&b;\">]><worksheet")));
  }

  Path xml_external_entity() {
    Path secret = text("secret.txt", "the secret");
    return bytes(
        "xml-external-entity.xlsx",
        AwkwardFiles.withExternalEntity(AwkwardFiles.goodWorkbook(), secret));
  }

  Path xml_external_entity_in_ods() {
    return bytes(
        "xml-external-entity-in-ods.ods",
        OdsFiles.archive(
            "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><a>&x;</a>", "<m/>"));
  }

  Path yaml_alias_bomb() {
    StringBuilder yaml = new StringBuilder("answers: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 20; i++) {
      yaml.append("k%d: &a%d [%s]\n".formatted(i, i, ("*a%d, ".formatted(i - 1)).repeat(9)));
    }
    return text("yaml-alias-bomb.yaml", yaml.toString());
  }

  Path json_nested_deeply() {
    return text("json-nested-deeply.json", "[".repeat(1_000_000));
  }

  Path yaml_nested_deeply() {
    return text("yaml-nested-deeply.yaml", "answers: " + "[".repeat(1_000_000));
  }

  Path ods_row_repeated_a_million_times() {
    return bytes(
        "ods-row-repeated-a-million-times.ods",
        OdsFiles.withSheet(
            "A",
            row("law", "field", "answer")
                + row("CTX", "ctx.coastal", "yes")
                    .replace(
                        "<table:table-row",
                        "<table:table-row table:number-rows-repeated='1048576'")));
  }

  Path ods_cell_repeated_through_all_columns() {
    return bytes(
        "ods-cell-repeated-through-all-columns.ods",
        OdsFiles.withSheet(
            "A",
            row("law", "field", "answer")
                + "<table:table-row>"
                + "<table:table-cell office:value-type='string' table:number-columns-repeated='16384'>"
                + "<text:p>x</text:p></table:table-cell></table:table-row>"));
  }

  Path merged_cells_over_the_whole_sheet() {
    return workbook(
        "merged-cells-over-the-whole-sheet.xlsx",
        book -> {
          XSSFSheet sheet = book.createSheet("Answers");
          AwkwardFiles.fill(sheet, 0, ANSWER);
          sheet.addMergedRegionUnsafe(new CellRangeAddress(1, 65_535, 0, 16_383));
          for (int i = 0; i < 5_000; i++) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(i, 65_535, i % 7, 16_383));
          }
        });
  }

  // --- Size

  Path csv_of_100_megabytes() {
    return large(
        "csv-of-100-megabytes.csv", out -> repeat(out, GOOD, 100 * 1024 * 1024 / GOOD.length()));
  }

  Path csv_just_below_the_limit() {
    return large(
        "csv-just-below-the-limit.csv",
        out -> {
          out.write(HEADER.getBytes(StandardCharsets.UTF_8));
          repeat(out, "CC,tip.acts,x;y;z;x;y;z;x;y;z;x;y;z;x;y;z,\u4E2D,,\n", 900_000);
        });
  }

  Path csv_of_one_endless_line() {
    return large("csv-of-one-endless-line.csv", out -> repeat(out, "law,field,answer,", 2_000_000));
  }

  Path csv_of_one_endless_cell() {
    return large(
        "csv-of-one-endless-cell.csv",
        out -> {
          out.write((HEADER + "CTX,ctx.coastal,\"").getBytes(StandardCharsets.UTF_8));
          repeat(out, "yes and no and ", 2_000_000);
        });
  }

  Path csv_of_quotation_marks() {
    return large("csv-of-quotation-marks.csv", out -> repeat(out, "\"a\"b\n", 5_000_000));
  }

  Path csv_with_long_lists_of_misspelt_values() {
    return text(
        "csv-with-long-lists-of-misspelt-values.csv",
        HEADER + ("CC,tip.acts,\"" + "recruitmnt;".repeat(900) + "\",,,\n").repeat(2_000));
  }

  Path xlsx_with_a_million_rows() {
    return bytes(
        "xlsx-with-a-million-rows.xlsx",
        AwkwardFiles.replaceSheet(
            AwkwardFiles.goodWorkbook(),
            sheet ->
                sheet.replace(
                    "</sheetData>",
                    IntStream.rangeClosed(3, 1_048_576)
                            .mapToObj("<row r=\"%d\"><c><v>7</v></c></row>"::formatted)
                            .collect(Collectors.joining())
                        + "</sheetData>")));
  }

  Path xlsx_with_all_16384_columns() {
    return workbook(
        "xlsx-with-all-16384-columns.xlsx",
        book -> {
          XSSFSheet sheet = book.createSheet("Answers");
          AwkwardFiles.fill(sheet, 0, ANSWER);
          IntStream.range(6, 16_384).forEach(i -> sheet.getRow(1).createCell(i).setCellValue("x"));
        });
  }

  Path xlsx_with_a_million_wrong_cells() {
    return bytes(
        "xlsx-with-a-million-wrong-cells.xlsx",
        AwkwardFiles.replaceSheet(
            AwkwardFiles.goodWorkbook(),
            sheet ->
                sheet.replace(
                    "</sheetData>",
                    IntStream.range(0, 5_000)
                            .mapToObj(HostileFolder::wrongRow)
                            .collect(Collectors.joining())
                        + "</sheetData>")));
  }

  Path yaml_larger_than_the_limit() {
    return large(
        "yaml-larger-than-the-limit.yaml",
        out -> {
          out.write("answers:\n".getBytes(StandardCharsets.US_ASCII));
          repeat(out, "- {law: CTX, field: ctx.coastal, answer: yes}\n", 300_000);
        });
  }

  Path json_with_a_text_of_many_megabytes() {
    return large(
        "json-with-a-text-of-many-megabytes.json",
        out -> {
          out.write("{\"jurisdiction\": \"".getBytes(StandardCharsets.US_ASCII));
          repeat(out, "Velmora ", 3_000_000);
        });
  }

  Path json_with_a_hundred_thousand_unknown_keys() {
    return text(
        "json-with-a-hundred-thousand-unknown-keys.json",
        IntStream.range(0, 150_000)
            .mapToObj("\"key%d\": 1"::formatted)
            .collect(Collectors.joining(",\n", "{", "}")));
  }

  // --- Things that must never be run or followed

  Path xlsm_with_a_macro_and_an_external_link() {
    byte[] workbook =
        AwkwardFiles.workbookBytes(
            book -> {
              XSSFSheet sheet = book.createSheet("Answers");
              AwkwardFiles.fill(sheet, 0, ANSWER, new Object[] {"CTX", "ctx.jurisdiction"});
              book.linkExternalWorkbook("other.xlsx", new XSSFWorkbook());
              sheet.getRow(2).createCell(2).setCellFormula("[other.xlsx]Sheet1!A1");
            });
    return bytes(
        "xlsm-with-a-macro-and-an-external-link.xlsm",
        AwkwardFiles.with(workbook, "xl/vbaProject.bin"));
  }

  private static String wrongRow(int number) {
    return IntStream.range(0, 200)
        .mapToObj(
            i -> "<c t=\"inlineStr\"><is><t>z%x</t></is></c>".formatted(number * 7919 * (i + 1)))
        .collect(Collectors.joining("", "<row>", "</row>"));
  }

  Path csv_with_formulas() {
    return text(
        "csv-with-formulas.csv",
        HEADER + "CTX,ctx.jurisdiction,\"=HYPERLINK(\"\"x\"\")\",,,\nCTX,ctx.coastal,=1=1,,,\n");
  }

  Path ods_with_a_formula_that_was_never_calculated() {
    return bytes(
        "ods-with-a-formula-that-was-never-calculated.ods",
        OdsFiles.withSheet(
            "A",
            row("law", "field", "answer")
                + row("CTX", "ctx.coastal", "yes")
                + "<table:table-row><table:table-cell><text:p>CTX</text:p></table:table-cell>"
                + "<table:table-cell><text:p>ctx.jurisdiction</text:p></table:table-cell>"
                + "<table:table-cell table:formula='of:=WEBSERVICE(&quot;x&quot;)'/></table:table-row>"));
  }

  // --- Awkward, but honest

  Path csv_in_windows_1252() {
    return bytes(
        "csv-in-windows-1252.csv",
        (HEADER + "CTX,ctx.jurisdiction,C\u00F4te,,,\n").getBytes(Charset.forName("windows-1252")));
  }

  Path csv_in_utf16_with_semicolons() {
    return bytes(
        "csv-in-utf16-with-semicolons.csv",
        ("\uFEFF" + GOOD.replace(',', ';')).getBytes(StandardCharsets.UTF_16LE));
  }

  Path csv_renamed_to_xlsx() {
    return text("csv-renamed-to-xlsx.xlsx", GOOD);
  }

  Path tsv_with_comment_columns_and_blank_rows() {
    return text(
        "tsv-with-comment-columns-and-blank-rows.tsv",
        "#who\tlaw\tfield\tanswer\nme\tCTX\tctx.coastal\tyes\n\t\t\t\n\u00A0\t\t\u00A0\t\n");
  }

  Path xlsx_with_merged_and_hidden_cells() {
    return workbook(
        "xlsx-with-merged-and-hidden-cells.xlsx",
        book -> {
          XSSFSheet sheet = book.createSheet("Answers");
          AwkwardFiles.fill(
              sheet, 0, ANSWER, new Object[] {"", "ctx.party_to", "none"}, new Object[] {""});
          sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
          sheet.getRow(2).setZeroHeight(true);
          sheet.setColumnHidden(1, true);
        });
  }

  Path xlsx_with_two_rows_of_headings_and_a_title() {
    return workbook(
        "xlsx-with-two-rows-of-headings-and-a-title.xlsx",
        book -> {
          XSSFSheet sheet = book.createSheet("Sheet1");
          AwkwardFiles.fillRow(sheet.createRow(0), "Ministry of Justice");
          AwkwardFiles.fillRow(sheet.createRow(2), "law", "", "answer");
          AwkwardFiles.fillRow(sheet.createRow(3), "", "field", "");
          AwkwardFiles.fillRow(sheet.createRow(4), ANSWER);
        });
  }

  Path wide_sheet_that_does_not_say_what_is_across() {
    return text(
        "wide-sheet-that-does-not-say-what-is-across.csv", "field,A,B\ntip.fault,intent,intent\n");
  }

  Path workbook_of_several_jurisdictions() {
    return workbook(
        "workbook-of-several-jurisdictions.xlsx",
        book -> {
          AwkwardFiles.fill(book.createSheet("Velmora"), 0, ANSWER);
          AwkwardFiles.fill(book.createSheet("Exampla"), 0, ANSWER);
        });
  }

  Path answers_that_only_point_elsewhere() {
    return text(
        "answers-that-only-point-elsewhere.csv",
        GOOD + "OPS,tip.fault,see above,,,\nOPS,tip.acts,N/A,,,\nOPS,law.year,n.d.,,,\n");
  }

  // --- Making files

  private static String row(String... texts) {
    return Arrays.stream(texts)
        .map("<table:table-cell><text:p>%s</text:p></table:table-cell>"::formatted)
        .collect(Collectors.joining("", "<table:table-row>", "</table:table-row>"));
  }

  private static byte[] ods(String answer) {
    return OdsFiles.withSheet(
        "A", row("law", "field", "answer") + row("CTX", "ctx.coastal", answer));
  }

  private static byte[] xls() {
    return XlsFormatTest.workbook(book -> AwkwardFiles.fill(book.createSheet("A"), 0, ANSWER));
  }

  private Path workbook(String name, Consumer<XSSFWorkbook> content) {
    return bytes(name, AwkwardFiles.workbookBytes(content));
  }

  private Path zip(String name, String entry, String content) {
    return large(
        name,
        out -> {
          ZipOutputStream zip = new ZipOutputStream(out);
          zip.putNextEntry(new ZipEntry(entry));
          zip.write(content.getBytes(StandardCharsets.UTF_8));
          zip.closeEntry();
          zip.finish();
        });
  }

  private Path text(String name, String text) {
    return bytes(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private Path bytes(String name, byte[] bytes) {
    return large(name, out -> out.write(bytes));
  }

  /** What writes a file. */
  private interface Content {
    void write(OutputStream out) throws IOException;
  }

  private Path large(String name, Content content) {
    Path file = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(file)) {
      content.write(out);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void repeat(OutputStream out, String text, int times) throws IOException {
    byte[] bytes = text.repeat(100).getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < times / 100; i++) {
      out.write(bytes);
    }
  }
}
