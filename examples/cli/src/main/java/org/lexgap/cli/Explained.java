package org.lexgap.cli;

import java.util.Optional;
import org.lexgap.core.catalogue.Catalogue;
import org.lexgap.core.catalogue.Pack;
import org.lexgap.core.catalogue.PackOverride;
import org.lexgap.core.summary.StatuteSummary;
import org.lexgap.reports.Explanation;
import org.lexgap.reports.JsonOut;
import org.lexgap.rulebase.reference.ElementReference;
import org.lexgap.rulebase.reference.Reference;

/** What the explain command says, for people and for programs. */
interface Explained {

  /** Lays it out for a terminal. */
  void print(Page page);

  /** Writes the same into a JSON object. */
  void write(JsonOut json);

  /** What an element or check asks. */
  static Explained of(Catalogue catalogue, String id) {
    return of(new Reference(catalogue), catalogue, id);
  }

  /** The same, of a reference that is at hand. */
  static Explained of(Reference reference, Catalogue catalogue, String id) {
    Optional<ElementReference> element = reference.element(id);
    return element.isPresent()
        ? new ElementPage(element.get(), weighedBy(catalogue, id))
        : new CheckPage(reference.check(id).orElseThrow(), weighedBy(catalogue, id));
  }

  /** The pack that says how grave a gap is; empty if the catalogue does. */
  private static Optional<String> weighedBy(Catalogue catalogue, String id) {
    return catalogue
        .override(id, "severity")
        .map(PackOverride::pack)
        .or(() -> catalogue.packOf(id).map(Pack::name));
  }

  /** What came of it in a summary. */
  static Explained of(
      Catalogue catalogue, String id, Explanation explanation, StatuteSummary summary) {
    Reference reference = new Reference(catalogue);
    Optional<ElementReference> element = reference.element(id);
    return element.isPresent()
        ? new FindingPage(
            element.get(),
            explanation,
            (outcome, scope) -> reference.against(id, outcome, summary, scope))
        : new CheckResultPage(reference.check(id).orElseThrow(), explanation);
  }
}
