package org.lexgap.core.assessment;

import java.util.List;
import java.util.Optional;
import org.lexgap.core.summary.Scope;

/**
 * An order in which the gaps of a law could be closed. Each step was tried: its answers were laid
 * before the rules, on top of those of the steps before it, and what it says is what came out. It
 * says what the rules would conclude, not what a law ought to say, and knows neither costs nor
 * time. Immutable.
 *
 * @param steps amendments, the most urgent first, and what others rest on before them
 * @param without the ids of the elements with a gap for which no different answers were found
 * @param levers the few answers that would close most gaps that bind, the most telling first
 */
public record RoadMap(List<Step> steps, List<String> without, List<Lever> levers) {

  public RoadMap {
    steps = List.copyOf(steps);
    without = List.copyOf(without);
    levers = List.copyOf(levers);
  }

  /**
   * The step that closes a gap.
   *
   * @param elementId an element id
   * @return the step after which the element is met, or empty if there is none
   */
  public Optional<Step> closing(String elementId) {
    return steps.stream().filter(step -> step.closes().contains(elementId)).findFirst();
  }

  /**
   * One amendment: what one provision, or a few that belong together, could say differently.
   *
   * @param number its number, from 1
   * @param urgency how soon it is worth doing
   * @param provisions the provisions that the sheet cites for what would change; empty if it cites
   *     none, so that a new one is needed
   * @param answers the answers that would be different
   * @param closes the ids of the elements that it makes met
   * @param improves the ids of the elements that it makes better but not met
   * @param worsens the ids of the elements that it makes worse
   * @param resolves the ids of the checks that it makes fall silent
   * @param raises the ids of the checks that it raises
   * @param after the numbers of the steps on which it rests
   */
  public record Step(
      int number,
      Urgency urgency,
      List<Provision> provisions,
      List<SupposedAnswer> answers,
      List<String> closes,
      List<String> improves,
      List<String> worsens,
      List<String> resolves,
      List<String> raises,
      List<Integer> after) {

    public Step {
      provisions = List.copyOf(provisions);
      answers = List.copyOf(answers);
      closes = List.copyOf(closes);
      improves = List.copyOf(improves);
      worsens = List.copyOf(worsens);
      resolves = List.copyOf(resolves);
      raises = List.copyOf(raises);
      after = List.copyOf(after);
    }
  }

  /**
   * A provision as the sheet cites it.
   *
   * @param scope the law or offence
   * @param citation the words of the sheet
   */
  public record Provision(Scope scope, String citation) {}

  /**
   * Answers that would close gaps that bind, were they different.
   *
   * @param answers the answers; mostly one
   * @param closes the ids of the elements that bind and would then be met, beside those of the
   *     levers before it
   */
  public record Lever(List<SupposedAnswer> answers, List<String> closes) {
    public Lever {
      answers = List.copyOf(answers);
      closes = List.copyOf(closes);
    }
  }
}
