package org.lexgap.importers.template;

/** How OpenDocument writes where cells stand. */
final class OdsRanges {

  private OdsRanges() {}

  /** In a formula. */
  static String reference(Area area) {
    return isOneCell(area)
        ? "[%s]".formatted(cell(area))
        : "[%s:.%s]".formatted(cell(area), area.last());
  }

  /** In an attribute. */
  static String address(Area area) {
    return "%s:%s.%s".formatted(cell(area), sheet(area), area.last());
  }

  /** The first cell of an area. */
  static String cell(Area area) {
    return "%s.%s".formatted(sheet(area), area.first());
  }

  private static String sheet(Area area) {
    return "$" + area.quotedSheet();
  }

  private static boolean isOneCell(Area area) {
    return area.first().equals(area.last());
  }
}
