package org.lexgap.core.assessment;

import java.util.List;
import java.util.Optional;
import org.lexgap.core.catalogue.Catalogue;
import org.lexgap.core.catalogue.CatalogueTranslation;
import org.lexgap.core.catalogue.ElementSet;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.StatuteSummary;

/**
 * The findings on one summary, with the catalogue that decided. It is a coding exercise over the
 * answers given, not an assessment of a State. Immutable.
 *
 * @param summary the answers
 * @param options what was asked for
 * @param catalogue the catalogue that decided
 * @param findings one finding for each element of the assessed sets, in catalogue order
 * @param checks one result for each check whose elements all belong to the assessed sets
 * @param capacityNeeds what agencies lack, by topic; within a topic what most findings share first,
 *     then what is missing before what is partly there. Never part of a legislative figure
 * @param readings what the silence of laws that were read as a whole was taken to say
 */
public record Assessment(
    StatuteSummary summary,
    AssessmentOptions options,
    Catalogue catalogue,
    List<Finding> findings,
    List<CheckResult> checks,
    List<CapacityNeed> capacityNeeds,
    List<SilenceReading> readings) {

  public Assessment {
    findings = List.copyOf(findings);
    checks = List.copyOf(checks);
    capacityNeeds = List.copyOf(capacityNeeds);
    readings = List.copyOf(readings);
  }

  /**
   * The finding on an element.
   *
   * @param elementId an element id
   * @return the finding, or empty if the element was not assessed
   */
  public Optional<Finding> finding(String elementId) {
    return findings.stream().filter(f -> f.element().id().equals(elementId)).findFirst();
  }

  /**
   * The elements that may have no effect because this one failed.
   *
   * @param elementId an element id
   * @return the findings that it undermines, in catalogue order
   */
  public List<Finding> underminedBy(String elementId) {
    return findings.stream().filter(finding -> finding.isUnderminedBy(elementId)).toList();
  }

  /**
   * Whether an answer stands in no sheet but was read from the silence of a law.
   *
   * @param answer an answer of some evidence
   * @return true if a declaration that the whole law was read made it
   */
  public boolean isReadFromSilence(Answer answer) {
    return readings.stream().anyMatch(reading -> reading.answer().equals(answer));
  }

  /**
   * The result of a check.
   *
   * @param checkId a check id
   * @return the result, or empty if the check was not assessed
   */
  public Optional<CheckResult> check(String checkId) {
    return checks.stream().filter(c -> c.check().id().equals(checkId)).findFirst();
  }

  /**
   * The sets that were assessed.
   *
   * @return the sets that have a finding, in report order
   */
  public List<ElementSet> sets() {
    return catalogue.sets().stream()
        .filter(set -> findings.stream().anyMatch(f -> f.element().set().equals(set.id())))
        .toList();
  }

  /**
   * The figures of one set.
   *
   * @param set the set
   * @return its counts and its range
   */
  public Figures figures(ElementSet set) {
    return Figures.of(findings.stream().filter(f -> f.element().set().equals(set.id())).toList());
  }

  /**
   * The figures of all legislative sets together. Operational elements are never mixed in.
   *
   * @return counts and range
   */
  public Figures legislativeFigures() {
    return Figures.of(findings.stream().filter(f -> !f.element().isOperational()).toList());
  }

  /**
   * The same findings with the words of the catalogue in another language.
   *
   * @param translation the words
   * @return a copy; nothing but words differs
   */
  public Assessment in(CatalogueTranslation translation) {
    return new TranslatedAssessment(translation, this).assessment();
  }
}
