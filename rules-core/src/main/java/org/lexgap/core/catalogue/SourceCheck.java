package org.lexgap.core.catalogue;

/** How the cataloguer verified a cited source. Anything but {@link #TEXT} is marked in reports. */
public enum SourceCheck implements Keyed {
  /** The provision itself was read. */
  TEXT("text"),
  /** Excerpts were read. */
  EXCERPT("excerpt"),
  /** Only the table of contents was read. */
  HEADING("heading"),
  /** Known from a secondary source. */
  SECONDARY("secondary"),
  /** Title only; cited by topic. */
  EXISTENCE("existence"),
  /** Cited from the cataloguer's own knowledge. */
  KNOWLEDGE("knowledge");

  private final String key;

  SourceCheck(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
