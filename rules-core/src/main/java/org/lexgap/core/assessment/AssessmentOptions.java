package org.lexgap.core.assessment;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lexgap.core.catalogue.Catalogue;
import org.lexgap.core.catalogue.Check;
import org.lexgap.core.catalogue.ElementSet;
import org.lexgap.core.catalogue.Instrument;
import org.lexgap.core.catalogue.KeyElement;

/**
 * What to assess and how.
 *
 * @param sets the ids of the sets to assess; empty for all that the rulebase has
 * @param strict whether a deciding answer that is uncertain, or a law's answer without a citation,
 *     must be judged by a person
 * @param includeProposed whether a machine's reading of a bill takes part, marked as tentative
 * @param against the ids of the instruments to which the assessment is tailored: only elements that
 *     cite one of them are assessed. Empty for all
 * @param asEnacted whether every law counts as if it were in force, so that nothing is pending
 */
public record AssessmentOptions(
    Set<String> sets,
    boolean strict,
    boolean includeProposed,
    Set<String> against,
    boolean asEnacted) {

  /** Every set, not strict, without proposed answers, not tailored, laws as they are in force. */
  public static final AssessmentOptions DEFAULT =
      new AssessmentOptions(Set.of(), false, false, Set.of(), false);

  public AssessmentOptions {
    sets = Collections.unmodifiableSet(new LinkedHashSet<>(sets));
    against = Collections.unmodifiableSet(new LinkedHashSet<>(against));
  }

  /**
   * The same options for other sets.
   *
   * @param ids ids of sets
   * @return a copy
   */
  public AssessmentOptions withSets(Set<String> ids) {
    return new AssessmentOptions(ids, strict, includeProposed, against, asEnacted);
  }

  /**
   * The same options, strict or not.
   *
   * @param value whether to be strict
   * @return a copy
   */
  public AssessmentOptions withStrict(boolean value) {
    return new AssessmentOptions(sets, value, includeProposed, against, asEnacted);
  }

  /**
   * The same options, with or without proposed answers.
   *
   * @param value whether proposed answers take part
   * @return a copy
   */
  public AssessmentOptions withProposed(boolean value) {
    return new AssessmentOptions(sets, strict, value, against, asEnacted);
  }

  /**
   * The same options, tailored to some instruments.
   *
   * @param instruments ids of instruments; empty for all
   * @return a copy
   */
  public AssessmentOptions withAgainst(Set<String> instruments) {
    return new AssessmentOptions(sets, strict, includeProposed, instruments, asEnacted);
  }

  /**
   * The same options, with every law as if it were in force, or not.
   *
   * @param value whether nothing is pending
   * @return a copy
   */
  public AssessmentOptions withAsEnacted(boolean value) {
    return new AssessmentOptions(sets, strict, includeProposed, against, value);
  }

  /**
   * Whether only elements of some instruments are assessed.
   *
   * @return true if instruments were chosen
   */
  public boolean isTailored() {
    return !against.isEmpty();
  }

  /**
   * Makes sure that a catalogue has what was chosen.
   *
   * @param catalogue a catalogue
   * @throws IllegalArgumentException if it has no such set, or no element cites such an instrument;
   *     the message names what can be chosen
   */
  public void requireKnownTo(Catalogue catalogue) {
    requireKnown(
        sets, catalogue.sets().stream().map(ElementSet::id).toList(), "There is no set (%s).");
    requireKnown(
        against,
        catalogue.citedInstruments().stream().map(Instrument::id).toList(),
        "No key element cites the instrument (%s).");
  }

  private static void requireKnown(Set<String> chosen, List<String> known, String unknown) {
    for (String id : chosen) {
      if (!known.contains(id)) {
        throw new IllegalArgumentException(
            unknown.formatted(id) + " Choose from: %s.".formatted(String.join(", ", known)));
      }
    }
  }

  /**
   * Whether the chosen instruments let an element take part.
   *
   * @param element an element
   * @return true if no instrument was chosen, or the element cites a chosen one
   */
  public boolean concerns(KeyElement element) {
    return !isTailored()
        || element.sources().stream().anyMatch(source -> against.contains(source.instrument()));
  }

  /**
   * The elements of a catalogue that are chosen.
   *
   * @param catalogue a catalogue
   * @return those of the chosen sets and instruments, in catalogue order
   */
  public List<KeyElement> elementsOf(Catalogue catalogue) {
    return catalogue.elements().stream()
        .filter(element -> sets.isEmpty() || sets.contains(element.set()))
        .filter(this::concerns)
        .toList();
  }

  /**
   * The checks of a catalogue that are chosen. A check needs every element that it touches.
   *
   * @param catalogue a catalogue
   * @return the checks, in catalogue order
   */
  public List<Check> checksOf(Catalogue catalogue) {
    Set<String> ids =
        elementsOf(catalogue).stream().map(KeyElement::id).collect(Collectors.toSet());
    return catalogue.checks().stream().filter(check -> ids.containsAll(check.elements())).toList();
  }
}
