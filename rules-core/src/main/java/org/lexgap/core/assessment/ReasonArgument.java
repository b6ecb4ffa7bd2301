package org.lexgap.core.assessment;

import java.util.List;
import org.lexgap.core.summary.Scope;

/** An argument of a {@link Reason}, before it becomes words in some language. */
public sealed interface ReasonArgument {

  /**
   * Questions with their answers.
   *
   * @param evidence the answers that the sentence speaks of
   */
  record Answers(List<Evidence> evidence) implements ReasonArgument {
    public Answers {
      evidence = List.copyOf(evidence);
    }
  }

  /**
   * Questions.
   *
   * @param names the names of the fields
   */
  record Fields(List<String> names) implements ReasonArgument {
    public Fields {
      names = List.copyOf(names);
    }
  }

  /**
   * Values of a list field.
   *
   * @param field the field's name
   * @param values the values
   */
  record Values(String field, List<String> values) implements ReasonArgument {
    public Values {
      values = List.copyOf(values);
    }
  }

  /**
   * Laws or offences.
   *
   * @param scopes the scopes
   */
  record Scopes(List<Scope> scopes) implements ReasonArgument {
    public Scopes {
      scopes = List.copyOf(scopes);
    }
  }

  /**
   * Outcomes.
   *
   * @param outcomes the outcomes
   */
  record Outcomes(List<Outcome> outcomes) implements ReasonArgument {
    public Outcomes {
      outcomes = List.copyOf(outcomes);
    }
  }

  /**
   * A number.
   *
   * @param value the number
   */
  record Count(double value) implements ReasonArgument {}

  /**
   * Words that need no translation.
   *
   * @param text the words
   */
  record Words(String text) implements ReasonArgument {}
}
