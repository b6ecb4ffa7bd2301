package org.lexgap.reports;

import java.io.IOException;
import java.io.OutputStream;
import org.lexgap.reports.word.DocumentFacts;
import org.lexgap.reports.word.WordDocument;
import org.lexgap.reports.word.WordTemplate;

/** Writes a note of two pages as a Word document. Immutable. */
final class DocxBriefFormat implements BriefFormat {

  private final WordTemplate template;

  /**
   * A writer.
   *
   * @param template what the documents look like
   */
  DocxBriefFormat(WordTemplate template) {
    this.template = template;
  }

  @Override
  public String name() {
    return "brief.docx";
  }

  @Override
  public void write(Brief brief, OutputStream out) throws IOException {
    WordDocument document =
        WordDocument.begin(
            template,
            new DocumentFacts(
                brief.title(),
                brief.language(),
                brief.rightToLeft(),
                brief.time(),
                brief.runningFoot(),
                brief.words()));
    DocxBrief pages = new DocxBrief(document, brief);
    pages.first();
    document.newPage();
    pages.second();
    document.write(out);
  }
}
