package org.lexgap.importers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts together the parts of a file that are about the same jurisdiction. */
final class Jurisdictions {

  private Jurisdictions() {}

  /** The parts of each jurisdiction, in the order of the file. */
  static List<List<Section>> of(List<Section> sections) {
    if (sections.size() == 1) {
      return List.of(sections);
    }
    Map<String, List<Section>> byName = new LinkedHashMap<>();
    for (Section section : sections) {
      String name = section.stated().orElse("");
      byName
          .computeIfAbsent(InputWords.folded(name), key -> new ArrayList<>())
          .add(section.named(name));
    }
    return List.copyOf(byName.values());
  }

  /**
   * The parts of several sheets. Where no sheet says which jurisdiction it is about, the names of
   * the sheets do; where only some say it, the others are left out with a problem.
   */
  static List<Section> bySheet(Map<String, List<Section>> sheets, ProblemLog log) {
    boolean isStated =
        sheets.values().stream()
            .flatMap(List::stream)
            .anyMatch(section -> section.stated().isPresent());
    List<Section> all = new ArrayList<>();
    sheets.forEach(
        (sheet, sections) -> {
          for (Section section : sections) {
            if (sheets.size() == 1 || section.stated().isPresent()) {
              all.add(section);
            } else if (isStated) {
              log.add(ProblemCode.SHEET_WITHOUT_JURISDICTION, section.place(), sheet);
            } else {
              log.add(ProblemCode.SHEET_AS_JURISDICTION, section.place(), sheet);
              all.add(section.named(Blanks.collapse(sheet)));
            }
          }
        });
    return all;
  }
}
