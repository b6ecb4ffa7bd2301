package org.lexgap.rulebase.roadmap;

import java.util.List;
import org.lexgap.core.assessment.SupposedAnswer;

/**
 * Different answers with which an element is met, as far as the tree of its logic tells.
 *
 * @param element the id of the element
 * @param answers the answers
 */
record Remedy(String element, List<SupposedAnswer> answers) {
  Remedy {
    answers = List.copyOf(answers);
  }
}
