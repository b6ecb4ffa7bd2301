package org.lexgap.reports.word;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a document looks like: the standard look, or the styles, the paper, the header, the foot and
 * the logo of an office. Of an office's document everything else is left out: its text, notes,
 * comments, properties and what it links to outside. Immutable.
 */
public final class WordTemplate {

  private static final WordTemplate STANDARD = new WordTemplate(null);

  private final byte @Nullable [] bytes;

  private WordTemplate(byte @Nullable [] bytes) {
    this.bytes = bytes;
  }

  /**
   * The standard look: upright A4.
   *
   * @return the template
   */
  public static WordTemplate standard() {
    return STANDARD;
  }

  /**
   * The look of a document or template of Word.
   *
   * @param docx the bytes of a {@code .docx} or {@code .dotx}
   * @return the template
   * @throws IllegalArgumentException if they are no such document or hold macros; the message says
   *     what to do
   */
  public static WordTemplate of(byte[] docx) {
    WordTemplate template = new WordTemplate(Arrays.copyOf(docx, docx.length));
    template.open().discard();
    return template;
  }

  OpenPackage open() {
    return bytes == null ? StandardPackage.open() : OfficePackage.open(bytes);
  }
}
