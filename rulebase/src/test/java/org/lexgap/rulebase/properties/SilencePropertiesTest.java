package org.lexgap.rulebase.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lexgap.core.Rulebase;
import org.lexgap.core.assessment.Assessment;
import org.lexgap.core.assessment.Evidence;
import org.lexgap.core.assessment.Finding;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.catalogue.AllowedValue;
import org.lexgap.core.catalogue.Field;
import org.lexgap.core.catalogue.FieldType;
import org.lexgap.core.catalogue.Tier;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.core.summary.Scope;
import org.lexgap.core.summary.StatuteSummary;
import org.lexgap.rulebase.Rulebases;

/** A declaration that the whole law was read never meets an element, nor makes a conflict. */
class SilencePropertiesTest {

  private static final Rulebase RULEBASE = Rulebases.standard();
  private static final Set<Outcome> NEVER = Set.of(Outcome.MET, Outcome.CONFLICT);
  private static final Scope LAW = Scope.ofLaw("ATA");

  /** Every core question with every answer to it, in a law that is silent on all else. */
  @Test
  void silence_alone_neither_meets_nor_conflicts() {
    for (Field field : RULEBASE.vocabulary().fields()) {
      if (field.tier() == Tier.CORE && !field.isContext()) {
        values(field).forEach(value -> verify(field, value));
      }
    }
  }

  private static void verify(Field field, AnswerValue value) {
    StatuteSummary summary =
        StatuteSummary.of(
            List.of(
                Answer.of(LAW, "law.read_whole", new AnswerValue.Symbol("yes")),
                Answer.of(LAW, field.name(), value)));
    Assessment assessment = RULEBASE.assess(summary);
    assertThat(assessment.findings())
        .filteredOn(finding -> NEVER.contains(finding.outcome()))
        .allMatch(finding -> restsOnTheSheet(assessment, finding));
  }

  private static boolean restsOnTheSheet(Assessment assessment, Finding finding) {
    return finding.evidence().stream()
        .map(Evidence::given)
        .anyMatch(answer -> answer != null && !assessment.isReadFromSilence(answer));
  }

  private static List<AnswerValue> values(Field field) {
    if (field.type() == FieldType.NUMBER) {
      return List.of(new AnswerValue.Amount(1), new AnswerValue.Amount(18));
    }
    if (field.type() == FieldType.LIST) {
      List<String> all = field.values().stream().map(AllowedValue::id).toList();
      return List.of(new AnswerValue.Items(List.of()), new AnswerValue.Items(all));
    }
    return field.values().stream()
        .map(value -> (AnswerValue) new AnswerValue.Symbol(value.id()))
        .toList();
  }
}
