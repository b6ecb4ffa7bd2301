package org.lexgap.reports;

/** The sections of a gap report in their order. */
enum SectionKind {
  FIRST_PAGE("first"),
  BILL("bill"),
  PROVIDED("provided"),
  GAPS("gaps"),
  FINDINGS("findings"),
  CHECKS("checks"),
  OPEN("open"),
  BASIS("basis"),
  PROBLEMS("problems"),
  ROAD_MAP("roadMap"),
  NEEDS("needs"),
  READING("reading");

  private final String key;

  SectionKind(String key) {
    this.key = key;
  }

  String key() {
    return key;
  }
}
