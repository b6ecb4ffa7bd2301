package org.lexgap.reports;

import org.lexgap.core.spi.ReportWriter;
import org.lexgap.reports.word.WordTemplate;

/** A format of notes of two pages. */
public interface BriefFormat extends ReportWriter<Brief> {

  /** A Word document of two pages; with the look of an office, they may become more. */
  BriefFormat DOCX = new DocxBriefFormat(WordTemplate.standard());

  /**
   * A Word document with the styles, paper, header, foot and logo of an office.
   *
   * @param template the bytes of a Word document or template, whose text is left out
   * @return the format
   * @throws IllegalArgumentException if it is no Word document, is damaged or holds macros; the
   *     message says what to do
   */
  static BriefFormat docx(byte[] template) {
    return new DocxBriefFormat(WordTemplate.of(template));
  }
}
