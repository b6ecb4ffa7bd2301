package org.lexgap.importers;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The texts of a workbook, which its cells name by number. */
final class SharedTexts extends DefaultHandler {

  private final List<String> texts = new ArrayList<>();
  private long characters;
  private final CellText current = new CellText();

  String text(int index) {
    return texts.get(index);
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    if (name.equals("si")) {
      current.clear();
    }
    current.start(name);
  }

  @Override
  public void endElement(String uri, String name, String qualified) throws SAXException {
    current.end(name);
    if (name.equals("si")) {
      characters += current.text().length();
      if (texts.size() == Limits.TEXTS || characters > Limits.CHARACTERS) {
        throw new SAXException(new LimitedInputStream.LimitReached());
      }
      texts.add(current.text());
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    current.add(characters, start, length);
  }
}
