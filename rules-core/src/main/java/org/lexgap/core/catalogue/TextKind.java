package org.lexgap.core.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * What a text of the catalogue is. Only words for people are listed: ids, logic, sources and
 * obligations have no translation. Model provisions have none either, because what answers may put
 * into them is found by their words.
 */
public enum TextKind implements Keyed {
  /** The title of a set; by the id of the set. */
  SET("sets", false, null),
  /** The title of an element or check; by its id. */
  TITLE("titles", false, "title"),
  /** What an element asks for; by its id. */
  REQUIRES("requires", false, "requires"),
  /** How a law reaches further than an element asks; by the id of the element. */
  WIDER("wider", false, null),
  /** A part of an element that is a list; by the id of the element and that of the part. */
  ITEM("items", true, null),
  /** Why a check matters; by its id. */
  EXPLANATION("explanations", false, "explanation"),
  /** When a reader might wrongly expect a check; by its id. */
  GUARD("guards", false, null),
  /** How to resolve what a check raises; by its id. */
  RESOLUTION("resolutions", false, "suggested_resolution"),
  /** The short title of an instrument; by its id. */
  INSTRUMENT("instruments", false, null),
  /** Why a benchmark has its number; by its id. */
  BENCHMARK("benchmarks", false, null),
  /** A question; by the name of the field. */
  QUESTION("questions", false, null),
  /** A value that a field allows; by the name of the field and the value. */
  ANSWER("answers", true, null),
  /** A word that stands for a number, in every field; by the word. */
  WORD("words", false, null),
  /** Why silence has its meaning; by the name of the field. */
  SILENCE("silence", false, null);

  private final String key;
  private final boolean hasParts;
  private final @Nullable String override;

  TextKind(String key, boolean hasParts, @Nullable String override) {
    this.key = key;
    this.hasParts = hasParts;
    this.override = override;
  }

  @Override
  public String key() {
    return key;
  }

  /**
   * Whether one id has several texts of this kind.
   *
   * @return true for values of fields and parts of elements
   */
  public boolean hasParts() {
    return hasParts;
  }

  /** The key under which a pack says it otherwise; null if a pack cannot. */
  @Nullable String override() {
    return override;
  }
}
