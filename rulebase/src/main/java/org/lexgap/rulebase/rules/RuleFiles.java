package org.lexgap.rulebase.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lexgap.core.catalogue.Catalogue;
import org.lexgap.core.catalogue.KeyElement;
import org.lexgap.rulebase.logic.CheckTree;
import org.lexgap.rulebase.logic.ElementTree;
import org.lexgap.rulebase.logic.LogicTrees;

/** The rule files that a catalogue asks for: one for each theme of a set, one for the checks. */
public final class RuleFiles {

  private RuleFiles() {}

  /**
   * Writes every file.
   *
   * @param catalogue the catalogue
   * @return the text of each file by its path below the folder of rules, such as {@code
   *     trafficking/penalty.drl}
   */
  public static Map<String, String> of(Catalogue catalogue) {
    LogicTrees trees = new LogicTrees(catalogue.vocabulary(), catalogue.benchmarks());
    DrlWriter writer = new DrlWriter(catalogue);
    Map<String, List<ElementTree>> byFile = new TreeMap<>();
    for (KeyElement element : catalogue.elements()) {
      byFile
          .computeIfAbsent(element.set() + "/" + element.theme(), path -> new ArrayList<>())
          .add(trees.parse(element));
    }
    Map<String, String> files = new TreeMap<>();
    byFile.forEach(
        (path, elements) ->
            files.put(
                path + ".drl",
                writer.elements("Key elements: " + path.replace("/", ", "), elements)));
    List<CheckTree> checks = catalogue.checks().stream().map(trees::parse).toList();
    files.put("consistency/checks.drl", writer.checks("Consistency checks", checks));
    return files;
  }
}
