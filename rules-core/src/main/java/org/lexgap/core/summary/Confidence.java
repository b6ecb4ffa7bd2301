package org.lexgap.core.summary;

import org.lexgap.core.catalogue.Keyed;

/** How sure whoever filled the sheet was of an answer. */
public enum Confidence implements Keyed {
  /** The provision's text was read. */
  VERIFIED("verified"),
  /** General knowledge or a secondary source. */
  KNOWN("known"),
  /** A guess that should be confirmed. */
  UNCERTAIN("uncertain"),
  /** A machine's reading of a bill; decides nothing unless asked for. */
  PROPOSED("proposed"),
  /** Nothing was said. */
  NOT_STATED("");

  private final String key;

  Confidence(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
