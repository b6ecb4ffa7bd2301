package org.lexgap.reports.word;

import java.util.Map;
import java.util.Set;

/**
 * The styles of one document by their ids in it, which a template chooses in its own language.
 *
 * @param ids the ids of the document by those of the standard look
 * @param numbered ids of the document whose paragraphs the template numbers by itself
 */
record Look(Map<String, String> ids, Set<String> numbered) {

  Look {
    ids = Map.copyOf(ids);
    numbered = Set.copyOf(numbered);
  }

  String id(ParagraphStyle style) {
    return ids.getOrDefault(style.id(), style.id());
  }

  String id(TextStyle style) {
    return ids.getOrDefault(style.id(), style.id());
  }

  String tableId() {
    return ids.getOrDefault("LexGapTable", "LexGapTable");
  }

  /** Whether a heading would get a second number beside that of the text. */
  boolean isNumbered(ParagraphStyle style) {
    return switch (style) {
      case HEADING_1, HEADING_2, HEADING_3, TITLE, SUBTITLE -> numbered.contains(id(style));
      default -> false;
    };
  }
}
