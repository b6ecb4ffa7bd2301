package org.lexgap.rulebase.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.lexgap.core.Rulebase;
import org.lexgap.core.assessment.Assessment;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.assessment.RoadMap.Lever;
import org.lexgap.core.assessment.SupposedAnswer;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.AnswerValue.Items;
import org.lexgap.core.summary.AnswerValue.Symbol;
import org.lexgap.core.summary.Scope;
import org.lexgap.core.summary.StatuteSummary;
import org.lexgap.rulebase.Rulebases;
import org.lexgap.rulebase.facts.Gap;

/** Which few answers close most; the rules are whole assessments here. */
class LeversTest {

  private static final Rulebase RULEBASE = Rulebases.standard();
  private static final Scope ATA = Scope.ofLaw("ATA");
  private static final Scope CTX = Scope.JURISDICTION;

  private static final Rules WHOLE =
      new Rules() {
        @Override
        public Conclusions conclude(StatuteSummary sheet, Predicate<Set<String>> reading) {
          Map<String, Outcome> outcomes = new LinkedHashMap<>();
          RULEBASE
              .assess(sheet)
              .findings()
              .forEach(finding -> outcomes.put(finding.element().id(), finding.outcome()));
          return new Conclusions(outcomes, Set.of());
        }

        @Override
        public List<Sight> sights(StatuteSummary sheet) {
          throw new UnsupportedOperationException();
        }

        @Override
        public List<Object> order(Collection<Gap> gaps) {
          throw new UnsupportedOperationException();
        }
      };

  private static SupposedAnswer yes(String field) {
    return new SupposedAnswer(ATA, false, field, new Symbol("no"), new Symbol("yes"));
  }

  @Test
  void what_closes_most_for_each_answer_comes_first_and_what_closes_nothing_never() {
    StatuteSummary summary =
        StatuteSummary.of(
            List.of(
                Answer.of(CTX, "ctx.party_to", new Items(List.of("TIP-PROTOCOL-2000"))),
                Answer.of(ATA, "tip.organise", new Symbol("no")),
                Answer.of(ATA, "tip.child.means_required", new Symbol("yes")),
                Answer.of(ATA, "tip.def.coercion", new Symbol("no"))));
    Assessment assessment = RULEBASE.assess(summary);
    SupposedAnswer child =
        new SupposedAnswer(
            ATA, false, "tip.child.means_required", new Symbol("yes"), new Symbol("no"));
    Map<String, Remedy> remedies =
        Map.of(
            "TIP-ORGANISE", new Remedy("TIP-ORGANISE", List.of(yes("tip.organise"))),
            "TIP-CHILD-NO-MEANS",
                new Remedy("TIP-CHILD-NO-MEANS", List.of(child, yes("tip.def.coercion"))));
    List<Lever> levers =
        new Levers(
                WHOLE,
                summary,
                assessment.findings().stream().filter(f -> f.outcome().isGap()).toList(),
                String::compareTo)
            .of(remedies);
    assertThat(levers)
        .containsExactly(
            new Lever(List.of(child), List.of("TIP-CHILD-NO-MEANS")),
            new Lever(List.of(yes("tip.organise")), List.of("TIP-ORGANISE")));
  }
}
