package org.lexgap.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.lexgap.core.assessment.Binding;
import org.lexgap.core.assessment.Bindingness;
import org.lexgap.core.assessment.Evidence;
import org.lexgap.core.assessment.Finding;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.assessment.Reason;
import org.lexgap.core.assessment.SourceStanding;
import org.lexgap.core.assessment.Standing;
import org.lexgap.core.catalogue.Catalogue;
import org.lexgap.core.catalogue.ElementLogic;
import org.lexgap.core.catalogue.ElementSet;
import org.lexgap.core.catalogue.Instrument;
import org.lexgap.core.catalogue.KeyElement;
import org.lexgap.core.catalogue.Obligation;
import org.lexgap.core.catalogue.Relations;
import org.lexgap.core.catalogue.ScopeLevel;
import org.lexgap.core.catalogue.Severity;
import org.lexgap.core.catalogue.Source;
import org.lexgap.core.catalogue.SourceCheck;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.core.summary.Confidence;
import org.lexgap.core.summary.Place;
import org.lexgap.core.summary.Problem;
import org.lexgap.core.summary.Scope;
import org.lexgap.core.summary.StatuteSummary;

/** The fullest first page: five sets, long names, many critical gaps, laws and problems. */
final class CrowdedReport {

  private static final List<ElementSet> SETS =
      List.of(
          new ElementSet("trafficking", "Trafficking in persons", false),
          new ElementSet("smuggling", "Smuggling of migrants", false),
          new ElementSet("document-fraud", "Document fraud", false),
          new ElementSet("cooperation", "Cooperation and enforcement", false),
          new ElementSet("operations", "Operations", true));

  private final String name;
  private final String law;
  private final String title;
  private final String citation;
  private final SourceCheck check;

  private CrowdedReport(String name, String law, String title, String citation, SourceCheck check) {
    this.name = name;
    this.law = law;
    this.title = title;
    this.citation = citation;
    this.check = check;
  }

  /** Everything as long as it gets. */
  static GapReport fullest() {
    return new CrowdedReport(
            "The Federated Democratic Republic of the Northern and Southern Isles of Velmora",
            "ANTI-TRAFFICKING-ACT",
            "Selling, offering, providing, distributing or advertising false documents is an offence",
            "section 10, subsection (1), read with sections 11 to 14 and the First Schedule",
            SourceCheck.KNOWLEDGE)
        .report();
  }

  /** Many gaps of the usual length. */
  static GapReport usual() {
    return new CrowdedReport(
            "Velmora",
            "ATA",
            "Organising or directing another to commit it is an offence",
            "s 4(2)",
            SourceCheck.TEXT)
        .report();
  }

  private GapReport report() {
    List<KeyElement> elements = new ArrayList<>();
    SETS.forEach(set -> addElements(elements, set));
    Catalogue base = ExampleCatalogue.catalogue();
    Catalogue catalogue =
        new Catalogue(
            "12.34.56",
            base.hash(),
            base.vocabulary(),
            SETS,
            List.of(treaty()),
            elements,
            List.of(),
            List.of());
    return ExampleReports.of(
        catalogue, summary(), elements.stream().map(this::gap).toList(), problems());
  }

  private static Instrument treaty() {
    return new Instrument(
        "COE-THB-2005",
        "Convention",
        "Council of Europe Convention (CETS 197)",
        2005,
        "invented",
        true,
        null,
        "none");
  }

  private void addElements(List<KeyElement> elements, ElementSet set) {
    for (int i = 0; i < 12; i++) {
      elements.add(
          element(
              set,
              "AN-ELEMENT-LONG-NAMED-" + set.id().substring(0, 3).toUpperCase(Locale.ROOT) + i));
    }
  }

  private KeyElement element(ElementSet set, String id) {
    return new KeyElement(
        id,
        set.id(),
        title,
        set.operational() ? "operational" : "offence-conduct",
        null,
        ScopeLevel.OFFENCE,
        Obligation.MANDATORY,
        Severity.CRITICAL,
        "Whatever.",
        "all",
        "always",
        Set.of("COE-THB-2005"),
        List.of(
            new Source("COE-THB-2005", "art 23(1) and (2), in part", Obligation.MANDATORY, check)),
        List.of(),
        List.of("tip.penalty.max_years"),
        new ElementLogic("never", "never", "never", "always", null),
        null,
        List.of(),
        new Relations(List.of(), List.of(), List.of()),
        List.of());
  }

  private Finding gap(KeyElement element) {
    Evidence evidence = new Evidence(Scope.ofLaw(law), "tip.penalty.max_years", answer());
    return new Finding(
        element,
        Outcome.CONFLICT,
        Set.of(),
        List.of(),
        List.of(evidence),
        element.id() + " conflict",
        new Reason("conflict.rule", Map.of("answers", ExampleReports.answers(evidence))),
        List.of(),
        List.of(),
        List.of(),
        new Bindingness(
            Binding.YES,
            Obligation.MANDATORY,
            List.of(new SourceStanding(element.sources().get(0), Standing.PARTY))),
        List.of(),
        List.of());
  }

  private Answer answer() {
    return new Answer(
        Scope.ofLaw(law),
        "tip.penalty.max_years",
        new AnswerValue.Amount(2),
        citation,
        Confidence.KNOWN,
        "",
        new Place.Line("a-file.csv", 2));
  }

  private StatuteSummary summary() {
    List<Answer> answers = new ArrayList<>();
    answers.add(Answer.of(Scope.JURISDICTION, "ctx.jurisdiction", new AnswerValue.Text(name)));
    for (int i = 0; i < 20; i++) {
      answers.add(
          Answer.of(
              Scope.ofLaw("LONG-LAW-ID-" + i), "law.title", new AnswerValue.Text("Law " + i)));
    }
    return StatuteSummary.of(answers);
  }

  private static List<Problem> problems() {
    return List.of(
        new Problem("a", Problem.Level.ERROR, new Place.Whole("x"), "", "This.", "That."),
        new Problem("b", Problem.Level.WARNING, new Place.Whole("x"), "", "This.", "That."));
  }
}
