package org.lexgap.importers.template;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** The sheet for newcomers: what the workbook is for, how to fill it, and how far it is. */
final class ReadMePage {

  private static final List<Integer> WIDTHS = List.of(24, 116);

  private final List<List<PlannedCell>> rows = new ArrayList<>();

  /**
   * Writes the page.
   *
   * @param overview where each page with questions says how far it is, by the page's name
   * @param version the version of the rulebase
   * @param mark the mark of the template
   */
  static PlannedSheet sheet(Map<String, Content.Same> overview, String version, TemplateMark mark) {
    ReadMePage page = new ReadMePage();
    page.rows.add(List.of(PlannedCell.of(TemplateTexts.text("readme.title"), Look.TITLE)));
    page.paragraphs("readme.purpose");
    page.heading("readme.how");
    page.paragraphs("readme.step");
    page.heading("readme.words");
    page.paragraphs("readme.word");
    page.heading("readme.progress");
    overview.forEach(page::progress);
    page.heading("readme.versions");
    page.paragraphs("readme.version", version, mark);
    return new PlannedSheet(
        TemplateTexts.text("sheet.readme"), WIDTHS, page.rows, 0, 0, 0, null, false);
  }

  private void heading(String key) {
    rows.add(List.of());
    rows.add(List.of(PlannedCell.of(TemplateTexts.text(key), Look.SUBTITLE)));
  }

  /** Each paragraph has a few words at the left and the text at the right. */
  private void paragraphs(String key, Object... arguments) {
    Iterator<String> captions = TemplateTexts.texts(key + ".caption").iterator();
    TemplateTexts.texts(key, arguments)
        .forEach(
            text ->
                rows.add(
                    List.of(
                        PlannedCell.of(captions.hasNext() ? captions.next() : "", Look.CAPTION),
                        PlannedCell.of(text, Look.PARAGRAPH))));
  }

  private void progress(String page, Content.Same now) {
    rows.add(List.of(PlannedCell.of(page, Look.CAPTION), PlannedCell.of(now, Look.PARAGRAPH)));
  }
}
