package org.lexgap.importers.merging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lexgap.core.summary.Law;
import org.lexgap.core.summary.Place;
import org.lexgap.core.summary.Problem;

/** Laws are matched by their ids; this looks whether the titles say the same. */
final class LawTitles {

  private final Map<String, Map<String, List<String>>> titles = new LinkedHashMap<>();
  private final Map<String, Set<String>> ids = new LinkedHashMap<>();
  private final Map<String, String> firstForm = new LinkedHashMap<>();

  private LawTitles(List<GroupSheet> sheets) {
    for (GroupSheet sheet : sheets) {
      sheet.summary().laws().stream()
          .filter(law -> sheet.summary().own(law.scope(), "law.title").isPresent())
          .forEach(law -> add(sheet.name(), law));
    }
  }

  private void add(String group, Law law) {
    String plain = CombinedAnswer.plain(law.title());
    firstForm.putIfAbsent(plain, law.title());
    titles
        .computeIfAbsent(law.id(), id -> new LinkedHashMap<>())
        .computeIfAbsent(plain, title -> new ArrayList<>())
        .add(group);
    ids.computeIfAbsent(plain, title -> new LinkedHashSet<>()).add(law.id());
  }

  static List<Problem> warnings(List<GroupSheet> sheets) {
    LawTitles titles = new LawTitles(sheets);
    List<Problem> warnings = new ArrayList<>();
    titles.titles.forEach(
        (id, byTitle) -> {
          if (byTitle.size() > 1) {
            warnings.add(warning("titles-differ", id, titles.words(byTitle)));
          }
        });
    titles.ids.forEach(
        (title, laws) -> {
          if (laws.size() > 1) {
            warnings.add(
                warning("title-twice", titles.firstForm.get(title), String.join(", ", laws)));
          }
        });
    return warnings;
  }

  private String words(Map<String, List<String>> byTitle) {
    return byTitle.entrySet().stream()
        .map(
            entry ->
                MergeTexts.text(
                    "title", firstForm.get(entry.getKey()), String.join(", ", entry.getValue())))
        .collect(Collectors.joining("; "));
  }

  private static Problem warning(String code, String what, String found) {
    return new Problem(
        code,
        Problem.Level.WARNING,
        Place.UNSTATED,
        "",
        MergeTexts.text(code + ".expected", what, found),
        MergeTexts.text(code + ".remedy"));
  }
}
