package org.lexgap.rulebase.roadmap;

import java.util.HashMap;
import java.util.Map;
import org.lexgap.core.catalogue.Catalogue;
import org.lexgap.core.catalogue.Vocabulary;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.rulebase.catalogue.StandardCatalogue;
import org.lexgap.rulebase.facts.Answers;
import org.lexgap.rulebase.logic.ElementTree;
import org.lexgap.rulebase.logic.LogicTrees;

/** Elements of the standard catalogue and answers for them. */
final class Trees {

  private static final Catalogue CATALOGUE = StandardCatalogue.read();

  static final Vocabulary VOCABULARY = CATALOGUE.vocabulary();

  private Trees() {}

  static ElementTree of(String id) {
    return new LogicTrees(VOCABULARY, CATALOGUE.benchmarks())
        .parse(CATALOGUE.element(id).orElseThrow());
  }

  /** Fields and their values in turn. */
  static Answers answers(Object... fieldsAndValues) {
    Map<String, AnswerValue> answers = new HashMap<>();
    for (int i = 0; i < fieldsAndValues.length; i += 2) {
      answers.put((String) fieldsAndValues[i], (AnswerValue) fieldsAndValues[i + 1]);
    }
    return answers::get;
  }
}
