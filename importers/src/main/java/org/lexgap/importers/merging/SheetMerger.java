package org.lexgap.importers.merging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lexgap.core.catalogue.Field;
import org.lexgap.core.catalogue.Vocabulary;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.Scope;
import org.lexgap.core.summary.StatuteSummary;

/**
 * Merges the sheets of groups that answered the same questions on the same laws:
 *
 * <pre>{@code
 * MergedSheets merged =
 *     SheetMerger.with(vocabulary).merge(List.of(GroupSheet.of(first), GroupSheet.of(second)));
 * }</pre>
 *
 * <p>Where all who answered agree, their answer is kept, with the most cautious confidence; if they
 * cite different provisions, the first counts and the note names all. Where they disagree, the
 * value is disputed: it names every answer, the note says who gave it, and findings that rest on it
 * are to be judged. Lists agree if they hold the same values; the order means nothing. A blank is
 * no answer. Laws and offences are matched by their ids.
 *
 * <p>Immutable; any number of threads may share it.
 */
public final class SheetMerger {

  private static final int FEWEST = 2;

  private final Vocabulary vocabulary;

  private SheetMerger(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * A merger for sheets that answer a vocabulary.
   *
   * @param vocabulary the questions
   * @return the merger
   */
  public static SheetMerger with(Vocabulary vocabulary) {
    return new SheetMerger(vocabulary);
  }

  /**
   * Merges sheets.
   *
   * @param sheets the sheets, in the order in which their answers are to be named
   * @return what came of it
   * @throws IllegalArgumentException if there are fewer than two, if two have one name or the same
   *     content, or if a field is not in the vocabulary; the message is meant for people
   */
  public MergedSheets merge(List<GroupSheet> sheets) {
    requireDifferent(sheets);
    List<String> groups = sheets.stream().map(GroupSheet::name).toList();
    List<MergedCell> cells =
        statements(sheets).values().stream()
            .flatMap(fields -> fields.values().stream())
            .map(statements -> cell(statements, groups))
            .toList();
    return new MergedSheets(
        groups,
        StatuteSummary.of(cells.stream().map(MergedCell::merged).toList()),
        cells,
        Judgements.agreement("", groups.size(), cells),
        bySet(cells, groups.size()),
        LawTitles.warnings(sheets));
  }

  private static void requireDifferent(List<GroupSheet> sheets) {
    if (sheets.size() < FEWEST) {
      throw new IllegalArgumentException(MergeTexts.text("refused.too-few"));
    }
    Set<String> names = new HashSet<>();
    Map<String, String> contents = new HashMap<>();
    for (GroupSheet sheet : sheets) {
      // The same file under one name is said to be that, not to have a name twice.
      String hash = sheet.file().sha256();
      String other = hash.isEmpty() ? null : contents.put(hash, sheet.name());
      if (other != null) {
        throw new IllegalArgumentException(
            MergeTexts.text("refused.same-content", other, sheet.name()));
      }
      if (!names.add(sheet.name())) {
        throw new IllegalArgumentException(MergeTexts.text("refused.same-name", sheet.name()));
      }
    }
  }

  private static Map<Scope, Map<String, List<Statement>>> statements(List<GroupSheet> sheets) {
    Map<Scope, Map<String, List<Statement>>> statements = new LinkedHashMap<>();
    for (GroupSheet sheet : sheets) {
      for (Answer answer : sheet.summary().answers()) {
        statements
            .computeIfAbsent(answer.scope(), scope -> new LinkedHashMap<>())
            .computeIfAbsent(answer.field(), field -> new ArrayList<>())
            .add(new Statement(sheet.name(), answer.in(sheet.file().name())));
      }
    }
    return statements;
  }

  private MergedCell cell(List<Statement> statements, List<String> groups) {
    Set<String> answering = statements.stream().map(Statement::group).collect(Collectors.toSet());
    return new MergedCell(
        vocabulary.field(statements.get(0).answer().field()),
        statements,
        groups.stream().filter(group -> !answering.contains(group)).toList(),
        CombinedAnswer.of(statements));
  }

  private static List<Agreement> bySet(List<MergedCell> cells, int groups) {
    Map<String, List<MergedCell>> bySet =
        cells.stream()
            .filter(Judgements::isCounted)
            .sorted(Comparator.comparing(MergedCell::field, Comparator.comparingInt(Field::order)))
            .collect(
                Collectors.groupingBy(
                    cell -> cell.field().set(), LinkedHashMap::new, Collectors.toList()));
    return bySet.entrySet().stream()
        .map(entry -> Judgements.agreement(entry.getKey(), groups, entry.getValue()))
        .toList();
  }
}
