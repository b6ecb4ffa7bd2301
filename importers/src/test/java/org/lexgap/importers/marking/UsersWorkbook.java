package org.lexgap.importers.marking;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook with everything in it that people are attached to. */
final class UsersWorkbook {

  private UsersWorkbook() {}

  static Path write(Path folder) throws Exception {
    Path file = folder.resolve("sheet.xlsm");
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      answers(workbook);
      figures(workbook);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      Files.write(file, bytes.toByteArray());
    }
    addMacros(file);
    return file;
  }

  private static void answers(XSSFWorkbook workbook) {
    XSSFSheet sheet = workbook.createSheet("Answers");
    Object[][] rows = {
      {"law", "field", "answer"},
      {"ATA", "law.title", "Anti-Trafficking Act"},
      {"ATA", "tip.child.age_threshold", "sixteen"},
      {"ATA", "tip.acts", "recruitment"},
    };
    XSSFCellStyle green = workbook.createCellStyle();
    green.setFillForegroundColor(IndexedColors.LIGHT_GREEN.getIndex());
    green.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    green.setWrapText(true);
    for (int i = 0; i < rows.length; i++) {
      var row = sheet.createRow(i);
      for (int j = 0; j < rows[i].length; j++) {
        row.createCell(j).setCellValue((String) rows[i][j]);
        row.getCell(j).setCellStyle(green);
      }
    }
    sheet.getRow(3).createCell(5).setCellFormula("LEN(C4)");
    sheet.setColumnWidth(1, 9000);
    sheet.addMergedRegion(new CellRangeAddress(5, 6, 0, 1));
    var validations = sheet.getDataValidationHelper();
    sheet.addValidationData(
        validations.createValidation(
            validations.createExplicitListConstraint(new String[] {"yes", "no"}),
            new CellRangeAddressList(1, 20, 2, 2)));
    var formats = sheet.getSheetConditionalFormatting();
    var rule = formats.createConditionalFormattingRule("LEN($C2)=0");
    rule.createPatternFormatting().setFillBackgroundColor(IndexedColors.ROSE.getIndex());
    formats.addConditionalFormatting(
        new CellRangeAddress[] {CellRangeAddress.valueOf("A2:C20")}, rule);
    comment(sheet, "C3", "Ms Aro", "To be confirmed by the Ministry.");
  }

  private static void comment(XSSFSheet sheet, String cell, String author, String text) {
    var address = new org.apache.poi.ss.util.CellReference(cell);
    XSSFComment comment =
        sheet
            .createDrawingPatriarch()
            .createCellComment(
                new XSSFClientAnchor(
                    0, 0, 0, 0, address.getCol() + 1, address.getRow(), address.getCol() + 3, 8));
    comment.setAddress(address.getRow(), address.getCol());
    comment.setString(text);
    comment.setAuthor(author);
  }

  private static void figures(XSSFWorkbook workbook) {
    XSSFSheet sheet = workbook.createSheet("Figures");
    for (int i = 0; i < 4; i++) {
      sheet.createRow(i).createCell(0).setCellValue(i);
      sheet.getRow(i).createCell(1).setCellFormula("A%d*2".formatted(i + 1));
    }
    XSSFChart chart =
        sheet.createDrawingPatriarch().createChart(new XSSFClientAnchor(0, 0, 0, 0, 3, 0, 9, 12));
    var numbers =
        XDDFDataSourcesFactory.fromNumericCellRange(sheet, CellRangeAddress.valueOf("A1:A4"));
    var data = chart.createData(ChartTypes.PIE, null, null);
    data.addSeries(numbers, numbers);
    chart.plot(data);
  }

  /** Bytes that stand for a macro project: nobody runs them, but nobody may lose them. */
  private static void addMacros(Path file) throws Exception {
    try (OPCPackage opened = OPCPackage.open(file.toFile())) {
      PackagePart part =
          opened.createPart(
              PackagingURIHelper.createPartName("/xl/vbaProject.bin"),
              "application/vnd.ms-office.vbaProject");
      part.getOutputStream().write("macros".getBytes(StandardCharsets.UTF_8));
      opened
          .getPart(PackagingURIHelper.createPartName("/xl/workbook.xml"))
          .addRelationship(
              part.getPartName(),
              TargetMode.INTERNAL,
              "http://schemas.microsoft.com/office/2006/relationships/vbaProject");
    }
  }

  static XSSFWorkbook open(byte[] bytes) throws IOException {
    return new XSSFWorkbook(new java.io.ByteArrayInputStream(bytes));
  }
}
