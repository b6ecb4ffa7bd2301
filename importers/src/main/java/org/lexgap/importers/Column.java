package org.lexgap.importers;

import java.util.Arrays;
import java.util.Optional;

/** The columns of the long table. */
enum Column {
  LAW("law", true),
  FIELD("field", true),
  ANSWER("answer", true),
  CITATION("citation", false),
  CONFIDENCE("confidence", false),
  NOTE("note", false);

  private final String caption;
  private final boolean required;

  Column(String caption, boolean required) {
    this.caption = caption;
    this.required = required;
  }

  String caption() {
    return caption;
  }

  boolean isRequired() {
    return required;
  }

  static Optional<Column> of(String heading) {
    return Arrays.stream(values())
        .filter(column -> column.caption.equalsIgnoreCase(heading))
        .findFirst();
  }
}
