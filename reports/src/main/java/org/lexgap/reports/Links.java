package org.lexgap.reports;

import java.util.List;
import org.lexgap.core.assessment.Assessment;
import org.lexgap.core.assessment.CheckResult;
import org.lexgap.core.assessment.Finding;
import org.lexgap.core.catalogue.Check;
import org.lexgap.core.catalogue.KeyElement;
import org.lexgap.reports.model.ElementLink;

/** Which findings and checks touch which. */
final class Links {

  private final Assessment assessment;
  private final Badges badges;

  Links(Assessment assessment, Badges badges) {
    this.assessment = assessment;
    this.badges = badges;
  }

  /** The assessed elements that have no effect without this one. */
  List<ElementLink> dependents(KeyElement element) {
    return assessment.findings().stream()
        .filter(finding -> finding.element().relations().dependsOn().contains(element.id()))
        .map(this::link)
        .toList();
  }

  /** The raised checks that concern an element. */
  List<ElementLink> raisedChecks(KeyElement element) {
    return assessment.checks().stream()
        .filter(CheckResult::isRaised)
        .filter(result -> result.check().elements().contains(element.id()))
        .map(
            result ->
                new ElementLink(
                    result.check().id(),
                    Names.anchor(result.check().id()),
                    result.check().title(),
                    badges.of(result)))
        .toList();
  }

  /** The elements that a check touches. */
  List<ElementLink> elements(Check check) {
    return check.elements().stream().map(this::link).toList();
  }

  private ElementLink link(String id) {
    return assessment
        .finding(id)
        .map(this::link)
        .orElseGet(() -> new ElementLink(id, "", title(id), null));
  }

  private String title(String id) {
    return assessment.catalogue().element(id).map(KeyElement::title).orElse("");
  }

  private ElementLink link(Finding finding) {
    KeyElement element = finding.element();
    return new ElementLink(
        element.id(), Names.anchor(element.id()), element.title(), badges.of(finding));
  }
}
