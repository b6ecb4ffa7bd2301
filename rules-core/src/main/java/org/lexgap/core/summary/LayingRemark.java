package org.lexgap.core.summary;

import org.jspecify.annotations.Nullable;
import org.lexgap.core.catalogue.Keyed;

/**
 * Something about a bill and the law it is laid over that a person should look at.
 *
 * @param code what it is
 * @param law the law or offence of the bill's sheet that it is about
 * @param other the id of another law that it is about; empty if there is none
 * @param answer the answer of the bill's sheet that it is about; null if there is none
 */
public record LayingRemark(Code code, Scope law, String other, @Nullable Answer answer) {

  /** What can be remarked. */
  public enum Code implements Keyed {
    /** The bill amends or repeals a law that the sheet of the existing law does not have. */
    NO_SUCH_LAW("no-such-law"),
    /** The bill amends several laws, and none of them answers the question: it stays the bill's. */
    UNPLACED("unplaced"),
    /** Both sheets state a fact about the State, and they differ: that of the law counts. */
    FACT_DIFFERS("fact-differs"),
    /** A bill bears the id of an existing law: its answers replace those of that law. */
    SAME_ID("same-id"),
    /** The bill's sheet answers for a law that the bill repeals: the answer is left out. */
    REPEALED("repealed");

    private final String key;

    Code(String key) {
      this.key = key;
    }

    @Override
    public String key() {
      return key;
    }
  }
}
