package org.lexgap.core.assessment;

import java.time.LocalDate;
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

  /**
   * The element rests on others that are missing or in conflict, so it may have no effect.
   *
   * @param chains the shortest way to each of those elements
   */
  record Undermined(List<Chain> chains) implements Flag {
    public Undermined {
      chains = List.copyOf(chains);
    }

    @Override
    public String code() {
      return "UNDERMINED";
    }
  }

  /**
   * How an element rests on one that failed.
   *
   * @param elements ids from the element on which it rests directly to the one that failed
   * @param outcome the outcome of the last
   */
  record Chain(List<String> elements, Outcome outcome) {
    public Chain {
      elements = List.copyOf(elements);
    }

    /**
     * The element that failed.
     *
     * @return the id of the last element
     */
    public String failed() {
      return elements.get(elements.size() - 1);
    }
  }

  /**
   * Another element covers this one and is met, so it weighs less here.
   *
   * @param by the ids of the elements that cover it
   */
  record Superseded(List<String> by) implements Flag {
    public Superseded {
      by = List.copyOf(by);
    }

    @Override
    public String code() {
      return "SUPERSEDED";
    }
  }

  /**
   * Somebody accepted the gap, for a time. The outcome is what it is.
   *
   * @param who who accepted it
   * @param until the last day on which that holds
   * @param reason why
   */
  record Accepted(String who, LocalDate until, String reason) implements Flag {

    @Override
    public String code() {
      return "ACCEPTED";
    }
  }
}
