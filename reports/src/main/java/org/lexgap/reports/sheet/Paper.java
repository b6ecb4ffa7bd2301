package org.lexgap.reports.sheet;

/** The paper that a sheet is printed on, always in landscape. */
public enum Paper {
  /** 297 mm wide: for up to about 200 characters. */
  A4,
  /** 420 mm wide. */
  A3
}
