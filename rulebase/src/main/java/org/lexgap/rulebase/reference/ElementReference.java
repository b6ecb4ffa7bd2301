package org.lexgap.rulebase.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.catalogue.Benchmark;
import org.lexgap.core.catalogue.Instrument;
import org.lexgap.core.catalogue.KeyElement;
import org.lexgap.rulebase.cases.RuleCase;

/**
 * All that there is to know about a key element.
 *
 * @param element the element with its requirement, items, common defects and suggestions
 * @param setTitle the title of its set
 * @param sources the provisions that ask for it
 * @param fields its questions
 * @param logic when each outcome is reached, in the order in which the first true one counts
 * @param unreachable the outcomes that its logic excludes
 * @param appliesIf when it applies; null if always
 * @param widerIf when a law reaches further than asked; null if that is not looked at
 * @param benchmarks the numbers of this catalogue in its logic
 * @param rules its rules as the engine runs them
 * @param cases its cases
 * @param bindsPartiesOf the treaties under which it is a duty
 * @param writtenIn its files; null if it does not ship with the product
 * @param dependsOn elements without which it has no effect
 * @param dependents elements that have no effect without it
 * @param supersededBy elements that make it needless
 * @param related elements worth reading with it
 * @param checks the checks that touch it
 */
public record ElementReference(
    KeyElement element,
    String setTitle,
    List<CitedSource> sources,
    List<AskedField> fields,
    List<OutcomeLogic> logic,
    List<Outcome> unreachable,
    @Nullable Clause appliesIf,
    @Nullable Clause widerIf,
    List<Benchmark> benchmarks,
    String rules,
    List<RuleCase> cases,
    List<Instrument> bindsPartiesOf,
    @Nullable WrittenIn writtenIn,
    List<Link> dependsOn,
    List<Link> dependents,
    List<Link> supersededBy,
    List<Link> related,
    List<Link> checks) {

  public ElementReference {
    sources = List.copyOf(sources);
    fields = List.copyOf(fields);
    logic = List.copyOf(logic);
    unreachable = List.copyOf(unreachable);
    benchmarks = List.copyOf(benchmarks);
    cases = List.copyOf(cases);
    bindsPartiesOf = List.copyOf(bindsPartiesOf);
    dependsOn = List.copyOf(dependsOn);
    dependents = List.copyOf(dependents);
    supersededBy = List.copyOf(supersededBy);
    related = List.copyOf(related);
    checks = List.copyOf(checks);
  }
}
