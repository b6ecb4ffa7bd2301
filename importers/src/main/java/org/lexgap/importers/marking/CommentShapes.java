package org.lexgap.importers.marking;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellAddress;

/**
 * The boxes in which the comments of one sheet are shown. Spreadsheet programs write this part in a
 * language that only looks like XML, so the boxes are put in as text and nothing else is touched.
 */
final class CommentShapes {

  static final String EMPTY =
      """
      <xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" \
      xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit">\
      <o:idmap v:ext="edit" data="1"/></o:shapelayout></xml>""";

  private static final String TYPE =
      """
      <v:shapetype xmlns:v="urn:schemas-microsoft-com:vml" \
      xmlns:o="urn:schemas-microsoft-com:office:office" id="_x0000_t202" coordsize="21600,21600" \
      o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/>\
      <v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>""";

  private static final String SHAPE =
      """
      <v:shape xmlns:v="urn:schemas-microsoft-com:vml" \
      xmlns:o="urn:schemas-microsoft-com:office:office" \
      xmlns:x="urn:schemas-microsoft-com:office:excel" id="_x0000_s%d" type="#_x0000_t202" \
      style="position:absolute;width:260pt;height:120pt;z-index:%d;visibility:hidden" \
      fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/>\
      <v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>\
      <v:textbox style="mso-direction-alt:auto"/><x:ClientData ObjectType="Note">\
      <x:MoveWithCells/><x:SizeWithCells/><x:Anchor>%d, 15, %d, 4, %d, 15, %d, 4</x:Anchor>\
      <x:AutoFill>False</x:AutoFill><x:Row>%d</x:Row><x:Column>%d</x:Column></x:ClientData>\
      </v:shape>""";

  private static final Pattern NUMBER = Pattern.compile("_x0000_s(\\d{1,9})\\b");
  private static final int FIRST_NUMBER = 1024;
  private static final int COLUMNS_WIDE = 2;
  private static final int ROWS_HIGH = 7;

  /** Keeps every byte, whatever the encoding: what is added is ASCII. */
  private static final Charset BYTES = StandardCharsets.ISO_8859_1;

  private final WorkbookArchive archive;
  private final String part;
  private final StringBuilder added = new StringBuilder();
  private final String text;
  private int number;

  private CommentShapes(WorkbookArchive archive, String part, String text) {
    this.archive = archive;
    this.part = part;
    this.text = text;
    this.number =
        NUMBER.matcher(text).results().map(CommentShapes::number).reduce(FIRST_NUMBER, Math::max);
  }

  static CommentShapes of(WorkbookArchive archive, String part) throws IOException {
    byte[] bytes = archive.read(part).orElseThrow(() -> new IOException("no " + part));
    return new CommentShapes(archive, part, new String(bytes, BYTES));
  }

  private static Integer number(MatchResult match) {
    return Integer.valueOf(match.group(1));
  }

  void add(CellAddress cell) {
    if (added.isEmpty() && !text.contains("id=\"_x0000_t202\"")) {
      added.append(TYPE);
    }
    number++;
    int row = cell.getRow();
    int column = cell.getColumn();
    added.append(
        SHAPE.formatted(
            number,
            number - FIRST_NUMBER,
            column + 1,
            row,
            column + 1 + COLUMNS_WIDE,
            row + ROWS_HIGH,
            row,
            column));
  }

  void save() throws IOException {
    int end = text.lastIndexOf("</xml>");
    if (end < 0) {
      throw new IOException("no end of " + part);
    }
    archive.write(part, (text.substring(0, end) + added + text.substring(end)).getBytes(BYTES));
  }
}
