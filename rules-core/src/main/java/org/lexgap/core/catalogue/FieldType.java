package org.lexgap.core.catalogue;

/** What kind of answer a field takes. */
public enum FieldType implements Keyed {
  /** {@code yes} or {@code no}. */
  YES_NO("yes-no"),
  /** {@code yes}, {@code partial} or {@code no}. */
  YES_NO_PARTIAL("yes-no-partial"),
  /** One of the field's values. */
  ENUM("enum"),
  /** Any number of the field's values; {@code none} is the empty list. */
  LIST("list"),
  /** A number in the field's unit. */
  NUMBER("number"),
  /** Free text; no rule reads it. */
  TEXT("text");

  private final String key;

  FieldType(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
