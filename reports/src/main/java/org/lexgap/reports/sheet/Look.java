package org.lexgap.reports.sheet;

/** How the cells of a column look. */
public enum Look {
  /** Prose, wrapped. */
  TEXT,
  /** Ids and cells, in letters of one width. */
  CODE,
  /** Wording that could stand in a bill, in a serif typeface. */
  PROVISION,
  /** Numbers, to the right. */
  NUMBER,
  /** Days, as ISO 8601 writes them. */
  DATE
}
