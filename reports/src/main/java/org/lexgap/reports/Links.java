package org.lexgap.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lexgap.core.assessment.Assessment;
import org.lexgap.core.assessment.CheckResult;
import org.lexgap.core.assessment.Finding;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.catalogue.Check;
import org.lexgap.core.catalogue.KeyElement;
import org.lexgap.reports.model.ElementLink;
import org.lexgap.reports.model.LinkGroup;

/** Which findings and checks touch which, as links. */
final class Links {

  private final Assessment assessment;
  private final Wording wording;
  private final Badges badges;

  Links(ReportContext context) {
    this.assessment = context.assessment();
    this.wording = context.wording();
    this.badges = new Badges(wording);
  }

  /** What a finding touches, the gravest first; nothing stands in two groups. */
  List<LinkGroup> touches(Finding finding) {
    KeyElement element = finding.element();
    List<ElementLink> undermined =
        assessment.underminedBy(element.id()).stream().map(this::link).toList();
    List<ElementLink> dependents = new ArrayList<>(dependents(element));
    dependents.removeAll(undermined);
    List<ElementLink> related = new ArrayList<>(related(element));
    related.removeAll(undermined);
    related.removeAll(dependents);
    List<LinkGroup> groups = new ArrayList<>();
    add(groups, "touches.undermined", undermined);
    add(groups, "touches.dependents", dependents);
    add(groups, "touches.checks", raisedChecks(element));
    add(groups, "touches.related", related);
    return groups;
  }

  private void add(List<LinkGroup> groups, String lead, List<ElementLink> links) {
    if (!links.isEmpty()) {
      groups.add(new LinkGroup(wording.say(lead, Map.of("n", links.size())), links));
    }
  }

  /** The assessed elements that have no effect without this one. */
  private List<ElementLink> dependents(KeyElement element) {
    return assessment.findings().stream()
        .filter(finding -> finding.element().relations().dependsOn().contains(element.id()))
        .map(this::link)
        .toList();
  }

  /** The elements worth reading with this one, whichever of the two names the other. */
  private List<ElementLink> related(KeyElement element) {
    return assessment.findings().stream()
        .filter(finding -> finding.outcome() != Outcome.NOT_APPLICABLE)
        .filter(
            finding ->
                finding.element().relations().related().contains(element.id())
                    || element.relations().related().contains(finding.element().id()))
        .map(this::link)
        .toList();
  }

  /** The raised checks that concern an element. */
  private List<ElementLink> raisedChecks(KeyElement element) {
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

  /** An element or check without its present outcome. */
  ElementLink plain(String id) {
    boolean known = assessment.finding(id).isPresent() || assessment.check(id).isPresent();
    return new ElementLink(id, known ? Names.anchor(id) : "", titleOf(id), null);
  }

  private String titleOf(String id) {
    return assessment.check(id).map(result -> result.check().title()).orElseGet(() -> title(id));
  }

  ElementLink link(String id) {
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
