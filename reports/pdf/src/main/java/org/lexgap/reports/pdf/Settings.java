package org.lexgap.reports.pdf;

/** The settings of the formatter: tagged PDF/UA-1, our fonts, nothing of the machine. */
final class Settings {

  private Settings() {}

  /**
   * The settings.
   *
   * @param isComplex whether letters are joined, turned and given marks; it takes time
   */
  static String xml(boolean isComplex) {
    StringBuilder xml = new StringBuilder();
    xml.append(
        "<fop version=\"1.0\"><accessibility keep-empty-tags=\"false\">true</accessibility>");
    xml.append(
        "<strict-configuration>true</strict-configuration><strict-validation>true</strict-validation>");
    xml.append("<complex-scripts disabled=\"%s\"/>".formatted(!isComplex));
    xml.append("<renderers><renderer mime=\"application/pdf\"><version>1.7</version>");
    xml.append("<pdf-ua-mode>PDF/UA-1</pdf-ua-mode>");
    // What is read again at once is read faster if its objects are not packed in streams.
    xml.append("<use-object-streams>false</use-object-streams><fonts>");
    for (Family family : Family.values()) {
      font(xml, family.title(), family.regular(), "normal", "normal");
      font(xml, family.title(), family.italic(), "italic", "normal");
      font(xml, family.title(), family.bold(), "normal", "bold");
    }
    return xml.append("</fonts></renderer></renderers></fop>").toString();
  }

  private static void font(
      StringBuilder xml, String family, String file, String style, String weight) {
    xml.append(
        "<font embed-url=\"%s:/%s\"><font-triplet name=\"%s\" style=\"%s\" weight=\"%s\"/></font>"
            .formatted(FontFiles.SCHEME, file, family, style, weight));
  }
}
