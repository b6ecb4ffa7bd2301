package org.lexgap.rulebase.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.lexgap.core.catalogue.Catalogue;
import org.lexgap.core.catalogue.Instrument;
import org.lexgap.core.catalogue.Source;
import org.lexgap.rulebase.logic.CheckTree;
import org.lexgap.rulebase.logic.ElementTree;

/**
 * Writes the rules of elements and checks as text that a lawyer can read. The text is checked in
 * and compiled by the build; a test fails when it no longer equals the catalogue.
 */
public final class DrlWriter {

  private final Catalogue catalogue;

  /**
   * A writer for a catalogue.
   *
   * @param catalogue names the instruments
   */
  public DrlWriter(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * A file of element rules.
   *
   * @param title what the elements have in common
   * @param trees the elements
   * @return the text of the file
   */
  public String elements(String title, List<ElementTree> trees) {
    return file(title, trees.stream().map(this::element).toList());
  }

  /**
   * The rules of one element, as they stand in its file.
   *
   * @param tree the element
   * @return the text of its rules below a heading
   */
  public String element(ElementTree tree) {
    return rules(
        heading(tree.id(), tree.element().title(), tree.element().sources()), RuleShapes.of(tree));
  }

  /**
   * A file of check rules.
   *
   * @param title what the checks have in common
   * @param trees the checks
   * @return the text of the file
   */
  public String checks(String title, List<CheckTree> trees) {
    return file(title, trees.stream().map(this::check).toList());
  }

  /**
   * The rules of one check, as they stand in its file.
   *
   * @param tree the check
   * @return the text of its rules below a heading
   */
  public String check(CheckTree tree) {
    return rules(
        heading(tree.id(), tree.check().title(), tree.check().sources()), RuleShapes.of(tree));
  }

  private static String file(String title, List<String> blocks) {
    return """
        // %s
        // Written from the catalogue: change the logic there, then run the command in CONTRIBUTING.md.
        package org.lexgap.rulebase.elements;

        import org.lexgap.core.assessment.Outcome;
        import org.lexgap.rulebase.facts.*;

        %s"""
        .formatted(title, String.join("\n\n", blocks));
  }

  private String heading(String id, String title, List<Source> sources) {
    List<String> lines = new ArrayList<>();
    lines.add(id + ": " + title);
    for (Source source : sources) {
      String name =
          catalogue
              .instrument(source.instrument())
              .map(Instrument::shortTitle)
              .orElse(source.instrument());
      String strength = source.obligation() == null ? "" : ": " + source.obligation().key();
      lines.add(
          name + " " + source.ref() + strength + (source.isUnread() ? " (not read in full)" : ""));
    }
    return lines.stream().map(line -> "// " + line + "\n").collect(Collectors.joining());
  }

  private static String rules(String heading, List<RuleShape> rules) {
    return heading + rules.stream().map(DrlWriter::rule).collect(Collectors.joining("\n"));
  }

  private static String rule(RuleShape rule) {
    DrlPatterns patterns = new DrlPatterns(rule);
    return "rule \"%s\"\n// %s\nwhen\n%sthen\n    %s\nend\n"
        .formatted(rule.name(), rule.words(), patterns.text(), patterns.consequence());
  }
}
