package org.lexgap.importers;

/**
 * One piece of a JSON or YAML document.
 *
 * @param kind what it is
 * @param text the name of a key or the text of a value; empty for anything else
 * @param line where it begins, counted from 1
 */
record TreeToken(Kind kind, String text, int line) {

  enum Kind {
    MAP,
    END_MAP,
    LIST,
    END_LIST,
    KEY,
    VALUE,
    /** A value that says nothing. */
    NOTHING,
    END
  }

  boolean is(Kind other) {
    return kind == other;
  }

  boolean opens() {
    return kind == Kind.MAP || kind == Kind.LIST;
  }

  boolean closes() {
    return kind == Kind.END_MAP || kind == Kind.END_LIST;
  }
}
