package org.lexgap.reports.sheet;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.lexgap.core.assessment.Outcome;

/** The styles of a workbook, each made once: a workbook that repeats them grows slow and large. */
final class Looks {

  private static final String TEXT = "16191D";
  private static final String MUTED = "4B5159";
  private static final String RULE = "C9CED6";
  private static final short UPWARDS = 90;

  /** Keeps texts apart from numbers in the column before them. */
  private static final short A_LETTER = 1;

  private final XSSFWorkbook workbook;
  private final Map<Look, XSSFCellStyle> bodies = new EnumMap<>(Look.class);
  private final Map<Outcome, XSSFCellStyle> marks = new EnumMap<>(Outcome.class);
  final XSSFCellStyle title;
  final XSSFCellStyle about;
  private final XSSFCellStyle heading;
  private final XSSFCellStyle headingOfNumbers;
  private final XSSFCellStyle headingUpwards;
  final XSSFCellStyle subheading;
  final XSSFCellStyle label;
  final XSSFCellStyle prose;

  Looks(XSSFWorkbook workbook) {
    this.workbook = workbook;
    title = line(font(16, true, TEXT));
    about = line(font(11, false, MUTED));
    heading = wrapped(font(11, true, TEXT));
    heading.setVerticalAlignment(VerticalAlignment.BOTTOM);
    heading.setBorderBottom(BorderStyle.MEDIUM);
    heading.setBottomBorderColor(colour(TEXT));
    headingOfNumbers = workbook.createCellStyle();
    headingOfNumbers.cloneStyleFrom(heading);
    headingOfNumbers.setAlignment(HorizontalAlignment.RIGHT);
    heading.setIndention(A_LETTER);
    headingUpwards = workbook.createCellStyle();
    headingUpwards.cloneStyleFrom(heading);
    headingUpwards.setRotation(UPWARDS);
    headingUpwards.setAlignment(HorizontalAlignment.CENTER);
    subheading = line(font(13, true, TEXT));
    label = wrapped(font(11, true, TEXT));
    prose = wrapped(font(11, false, TEXT));
  }

  XSSFCellStyle heading(Column column) {
    if (column.turned()) {
      return headingUpwards;
    }
    return column.look() == Look.NUMBER ? headingOfNumbers : heading;
  }

  XSSFCellStyle body(Look look) {
    return bodies.computeIfAbsent(look, this::make);
  }

  /** The label of an outcome where it is explained. */
  XSSFCellStyle mark(Outcome outcome) {
    return marks.computeIfAbsent(outcome, this::make);
  }

  private XSSFCellStyle make(Look look) {
    XSSFCellStyle style =
        wrapped(
            switch (look) {
              case CODE -> font("Consolas", 10);
              case PROVISION -> font("Cambria", 11);
              default -> font(11, false, TEXT);
            });
    // Not every program draws the lines of the style of a table.
    style.setBorderBottom(BorderStyle.HAIR);
    style.setBottomBorderColor(colour(RULE));
    if (look == Look.NUMBER) {
      style.setAlignment(HorizontalAlignment.RIGHT);
    } else {
      style.setIndention(A_LETTER);
    }
    if (look == Look.DATE) {
      style.setAlignment(HorizontalAlignment.LEFT);
      style.setDataFormat(workbook.createDataFormat().getFormat("yyyy\\-mm\\-dd"));
    }
    return style;
  }

  private XSSFCellStyle make(Outcome outcome) {
    OutcomeColours colours = OutcomeColours.of(outcome);
    XSSFCellStyle style = wrapped(font(11, true, colours.text()));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setFillForegroundColor(colour(colours.fill()));
    colours
        .frame()
        .ifPresent(
            frame -> {
              BorderStyle line = colours.dashed() ? BorderStyle.DASHED : BorderStyle.THIN;
              style.setBorderTop(line);
              style.setBorderBottom(line);
              style.setBorderLeft(line);
              style.setBorderRight(line);
              style.setTopBorderColor(colour(frame));
              style.setBottomBorderColor(colour(frame));
              style.setLeftBorderColor(colour(frame));
              style.setRightBorderColor(colour(frame));
            });
    return style;
  }

  private XSSFCellStyle line(XSSFFont font) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(font);
    return style;
  }

  private XSSFCellStyle wrapped(XSSFFont font) {
    XSSFCellStyle style = line(font);
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }

  private XSSFFont font(String name, int points) {
    XSSFFont font = font(points, false, TEXT);
    font.setFontName(name);
    return font;
  }

  private XSSFFont font(int points, boolean bold, String colour) {
    XSSFFont font = workbook.createFont();
    font.setFontHeightInPoints((short) points);
    font.setBold(bold);
    font.setColor(colour(colour));
    return font;
  }

  private static XSSFColor colour(String hex) {
    return new XSSFColor(
        new byte[] {
          (byte) Integer.parseInt(hex.substring(0, 2), 16),
          (byte) Integer.parseInt(hex.substring(2, 4), 16),
          (byte) Integer.parseInt(hex.substring(4, 6), 16)
        },
        null);
  }
}
