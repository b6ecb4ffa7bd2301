package org.lexgap.reports.pdf;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.AttributesImpl;

/** The attributes of a formatting object. Never changed after it is made. */
final class Attrs {

  static final String FOX = "http://xmlgraphics.apache.org/fop/extensions";
  static final Attrs NONE = of();

  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  private final AttributesImpl attributes;

  private Attrs(AttributesImpl attributes) {
    this.attributes = attributes;
  }

  /** Attributes from names and values in turn. */
  static Attrs of(String... namesAndValues) {
    return new Attrs(new AttributesImpl()).and(namesAndValues);
  }

  /** These and more; one of a name that is there already takes its place. */
  Attrs and(String... namesAndValues) {
    AttributesImpl more = new AttributesImpl(attributes);
    for (int i = 0; i < namesAndValues.length; i += 2) {
      String name = namesAndValues[i];
      int old = more.getIndex(name);
      if (old >= 0) {
        more.setValue(old, namesAndValues[i + 1]);
      } else {
        more.addAttribute(
            space(name),
            name.substring(name.indexOf(':') + 1),
            name,
            "CDATA",
            namesAndValues[i + 1]);
      }
    }
    return new Attrs(more);
  }

  private static String space(String name) {
    if (name.startsWith("fox:")) {
      return FOX;
    }
    return name.startsWith("xml:") ? XML : "";
  }

  Attributes sax() {
    return attributes;
  }
}
