package org.lexgap.reports.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The pictures of a document, each kept once. */
final class Pictures {

  private static final int UNITS_PER_POINT = 9525;

  /**
   * A picture.
   *
   * @param id the id of its relation to the document
   * @param png its bytes
   */
  record Picture(String id, byte[] png) {}

  private record Shape(int low, int high, int of) {}

  private final Map<Shape, Picture> pictures = new LinkedHashMap<>();
  private int shown;

  List<Picture> all() {
    return new ArrayList<>(pictures.values());
  }

  void write(Xml xml, Inline.RangeBar bar, boolean mirrored) {
    Picture picture =
        pictures.computeIfAbsent(
            new Shape(bar.low(), bar.high(), bar.of()),
            shape ->
                new Picture(
                    "lexgapPicture" + (pictures.size() + 1), RangePicture.png(bar, mirrored)));
    String number = Integer.toString(++shown);
    String[] size = {
      "cx", "" + RangePicture.WIDTH * UNITS_PER_POINT,
      "cy", "" + RangePicture.HEIGHT * UNITS_PER_POINT
    };
    String[] named = {
      "id", number, "name", "Bar " + number, "descr", DocumentText.line(bar.words())
    };
    xml.open("w:r").open("w:drawing");
    xml.open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
    xml.empty("wp:extent", size);
    xml.empty("wp:docPr", named);
    xml.open("a:graphic").open("a:graphicData", "uri", Namespaces.PICTURE).open("pic:pic");
    xml.open("pic:nvPicPr").empty("pic:cNvPr", named);
    xml.empty("pic:cNvPicPr").close();
    xml.open("pic:blipFill").empty("a:blip", "r:embed", picture.id());
    xml.open("a:stretch").empty("a:fillRect").close().close();
    xml.open("pic:spPr").open("a:xfrm").empty("a:off", "x", "0", "y", "0").empty("a:ext", size);
    xml.close().open("a:prstGeom", "prst", "rect").empty("a:avLst").close().close();
    xml.close().close().close().close().close().close();
  }
}
