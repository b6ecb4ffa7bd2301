package org.lexgap.core.catalogue;

/** The unit of a number. */
public enum Unit implements Keyed {
  /** Years of imprisonment, age or limitation. */
  YEARS("years"),
  /** Days. */
  DAYS("days"),
  /** One quantity divided by another. */
  RATIO("ratio"),
  /** Persons. */
  PERSONS("persons"),
  /** A calendar year. */
  YEAR("year"),
  /** A share between 0 and 1. */
  SHARE("share"),
  /** Items of a list. */
  ITEMS("items"),
  /** A number that divides another. */
  DIVISOR("divisor");

  private final String key;

  Unit(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
