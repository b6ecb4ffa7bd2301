package org.lexgap.rulebase.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lexgap.core.catalogue.Vocabulary;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.Scope;
import org.lexgap.core.summary.StatuteSummary;
import org.lexgap.rulebase.catalogue.Mistake;
import org.lexgap.rulebase.catalogue.Yaml;

/** Reads the cases of one file. A case with a mistake is left out; the mistake says where. */
final class CaseReader {

  private static final Scope ACT = Scope.ofLaw("ACT");

  private final CaseAnswers answers;

  CaseReader(Vocabulary vocabulary) {
    this.answers = new CaseAnswers(vocabulary);
  }

  List<RuleCase> read(String file, Yaml root, List<Mistake> mistakes) {
    root.allow("element", "check", "cases");
    if (!root.has("cases")) {
      root.mistake("The key (cases) is missing. List the cases under it.");
    }
    List<RuleCase> cases = new ArrayList<>();
    for (Yaml entry : root.mappings("cases")) {
      int before = mistakes.size();
      RuleCase ruleCase = ruleCase(file, root, entry);
      if (mistakes.size() == before) {
        cases.add(ruleCase);
      }
    }
    return cases;
  }

  private RuleCase ruleCase(String file, Yaml root, Yaml entry) {
    entry.allow(
        "element",
        "check",
        "name",
        "near_miss",
        "given",
        "expect",
        "could_become",
        "missing_items",
        "flags",
        "scopes",
        "severity",
        "options");
    return new RuleCase(
        file,
        entry.line(),
        id(root, entry),
        entry.text("name"),
        StatuteSummary.of(given(entry)),
        entry.text("expect"),
        Optional.ofNullable(entry.optionalText("near_miss")),
        texts(entry, "could_become").map(LinkedHashSet::new),
        texts(entry, "missing_items"),
        texts(entry, "flags"),
        scopes(entry),
        Optional.ofNullable(entry.optionalText("severity")),
        entry.mapping("options").map(o -> o.allow("strict").yes("strict", false)).orElse(false));
  }

  private static String id(Yaml root, Yaml entry) {
    for (Yaml yaml : List.of(entry, root)) {
      for (String key : List.of("element", "check")) {
        if (yaml.has(key)) {
          return yaml.text(key);
        }
      }
    }
    entry.mistake("The case does not say what it is about. Add (element) or (check).");
    return "";
  }

  private static Optional<List<String>> texts(Yaml yaml, String key) {
    return yaml.has(key) ? Optional.of(yaml.texts(key)) : Optional.empty();
  }

  private static Map<String, String> scopes(Yaml entry) {
    return entry.mapping("scopes").map(Yaml::words).orElse(new LinkedHashMap<>());
  }

  /** Keys with a dot are fields of one law; keys without are laws. */
  private List<Answer> given(Yaml entry) {
    if (!entry.has("given")) {
      entry.mistake("The key (given) is missing. Write the answers under it.");
    }
    List<Answer> all = new ArrayList<>();
    entry.mapping("given").ifPresent(given -> given.keys().forEach(key -> add(given, key, all)));
    return all;
  }

  private void add(Yaml given, String key, List<Answer> all) {
    if (key.contains(".")) {
      answers.read(ACT, key, given).ifPresent(all::add);
      return;
    }
    Optional<Scope> scope = Scope.parse(key);
    if (scope.isEmpty() || !given.isMapping(key)) {
      given.mistakeAt(
          key,
          "The key (%s) is neither a field nor a law with its answers. Write field: answer."
              .formatted(key));
      return;
    }
    given
        .mapping(key)
        .ifPresent(
            law ->
                law.keys()
                    .forEach(field -> answers.read(scope.get(), field, law).ifPresent(all::add)));
  }
}
