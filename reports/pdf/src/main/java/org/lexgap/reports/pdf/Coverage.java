package org.lexgap.reports.pdf;

import java.io.IOException;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Which characters each family has a glyph for. */
final class Coverage {

  /** No font here has characters beyond it. */
  private static final int END = 0x30000;

  private final Map<Family, BitSet> characters = new EnumMap<>(Family.class);

  private Coverage() {}

  static Coverage of(FontFiles files) {
    Coverage coverage = new Coverage();
    for (Family family : Family.values()) {
      coverage.characters.put(family, characters(files.bytes(family.regular())));
    }
    return coverage;
  }

  /** The characters of a font file. */
  static BitSet characters(byte[] file) {
    try (TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(file))) {
      CmapLookup lookup = font.getUnicodeCmapLookup();
      BitSet found = new BitSet(END);
      for (int c = 0; c < END; c++) {
        if (lookup.getGlyphId(c) != 0) {
          found.set(c);
        }
      }
      return found;
    } catch (IOException e) {
      throw new IllegalStateException("A font of lexgap-fonts cannot be read.", e);
    }
  }

  boolean has(Family family, int character) {
    return characters.get(family).get(character);
  }
}
