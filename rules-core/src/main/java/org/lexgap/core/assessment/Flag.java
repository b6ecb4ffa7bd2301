package org.lexgap.core.assessment;

import java.util.List;
import org.lexgap.core.summary.Scope;

/** Something that stands beside an outcome and never changes it. */
public sealed interface Flag {

  /**
   * The code in JSON.
   *
   * @return the code, in capitals
   */
  String code();

  /**
   * The law reaches further than the instrument asks.
   *
   * @param text how it does
   * @param scopes the laws or offences that do
   */
  record Wider(String text, List<Scope> scopes) implements Flag {
    public Wider {
      scopes = List.copyOf(scopes);
    }

    @Override
    public String code() {
      return "WIDER";
    }
  }

  /**
   * Without the laws that are not yet in force the finding would be another.
   *
   * @param laws those laws or offences
   * @param without the outcome without them
   */
  record Pending(List<Scope> laws, Outcome without) implements Flag {
    public Pending {
      laws = List.copyOf(laws);
    }

    @Override
    public String code() {
      return "PENDING";
    }
  }

  /**
   * A machine's reading of a bill took part.
   *
   * @param evidence the proposed answers
   */
  record Tentative(List<Evidence> evidence) implements Flag {
    public Tentative {
      evidence = List.copyOf(evidence);
    }

    @Override
    public String code() {
      return "TENTATIVE";
    }
  }

  /**
   * The element was decided once for each unit of a federal State, over the national laws and the
   * unit's own; the worst result is the outcome.
   *
   * @param units the result of each unit
   */
  record Units(List<UnitOutcome> units) implements Flag {
    public Units {
      units = List.copyOf(units);
    }

    @Override
    public String code() {
      return "UNITS";
    }
  }

  /**
   * The result of one unit.
   *
   * @param territory the state, province or territory; empty if its laws do not name it
   * @param outcome its outcome
   */
  record UnitOutcome(String territory, Outcome outcome) {}
}
