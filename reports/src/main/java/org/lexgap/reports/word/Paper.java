package org.lexgap.reports.word;

/** How the paper of a section lies. Its size and margins come from the template. */
public enum Paper {
  /** As the template says, which is upright A4 by default. */
  UPRIGHT,
  /** The same paper, turned. */
  SIDEWAYS,
  /** A3, turned, for the widest tables. */
  SIDEWAYS_A3
}
