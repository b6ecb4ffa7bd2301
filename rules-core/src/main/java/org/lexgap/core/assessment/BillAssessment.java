package org.lexgap.core.assessment;

import java.util.ArrayList;
import java.util.List;
import org.lexgap.core.catalogue.CatalogueTranslation;
import org.lexgap.core.summary.BillOverLaw;

/**
 * A bill alone, existing law alone, and the law as it would stand, assessed in one way. Immutable.
 *
 * @param law the bill laid over the law
 * @param bill the findings on the bill alone
 * @param existing the findings on existing law alone
 * @param together the findings on the law as it would stand; no law is pending there
 */
public record BillAssessment(
    BillOverLaw law, Assessment bill, Assessment existing, Assessment together) {

  /**
   * What the bill would do to each element.
   *
   * @return one effect for each element that was assessed, in catalogue order
   */
  public List<BillEffect> effects() {
    List<BillEffect> effects = new ArrayList<>();
    for (int i = 0; i < together.findings().size(); i++) {
      effects.add(
          new BillEffect(
              together.findings().get(i).element(),
              existing.findings().get(i).outcome(),
              bill.findings().get(i).outcome(),
              together.findings().get(i).outcome()));
    }
    return effects;
  }

  /**
   * What the bill would do to each check.
   *
   * @return one effect for each check that was assessed, in catalogue order
   */
  public List<CheckEffect> checkEffects() {
    List<CheckEffect> effects = new ArrayList<>();
    for (int i = 0; i < together.checks().size(); i++) {
      effects.add(
          new CheckEffect(
              together.checks().get(i).check(),
              existing.checks().get(i).status(),
              bill.checks().get(i).status(),
              together.checks().get(i).status()));
    }
    return effects;
  }

  /**
   * The same assessments with the words of the catalogue in another language.
   *
   * @param translation the words
   * @return a copy; nothing but words differs
   */
  public BillAssessment in(CatalogueTranslation translation) {
    return new BillAssessment(
        law, bill.in(translation), existing.in(translation), together.in(translation));
  }
}
