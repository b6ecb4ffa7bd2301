package org.lexgap.cli;

import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.lexgap.core.catalogue.Check;
import org.lexgap.core.catalogue.KeyElement;
import org.lexgap.core.catalogue.Source;
import org.lexgap.reports.CsvOut;
import org.lexgap.rulebase.reference.Reference;

/** The elements and checks as a table with one row each. Several values are joined with "; ". */
final class ReferenceTable {

  private static final List<String> HEADINGS =
      List.of(
          "id",
          "set",
          "theme",
          "title",
          "kind",
          "scope",
          "severity",
          "obligation",
          "binding_if_party_to",
          "sources",
          "deciding_fields");

  private final Listed listed;
  private final Reference reference;

  ReferenceTable(Listed listed) {
    this.listed = listed;
    this.reference = new Reference(listed.catalogue());
  }

  void write(OutputStream out) {
    try (CsvOut csv = CsvOut.to(out)) {
      csv.row(HEADINGS);
      listed.elements().forEach(element -> csv.row(row(element)));
      listed.checks().forEach(check -> csv.row(row(check)));
    }
  }

  private List<String> row(KeyElement element) {
    return List.of(
        element.id(),
        element.set(),
        element.theme(),
        element.title(),
        element.isOperational() ? "operational" : "legislative",
        element.scope().key(),
        element.severity().key(),
        element.obligation().key(),
        String.join("; ", element.bindingIfPartyTo()),
        sources(element.sources()),
        deciding(element.id()));
  }

  /** A check is of no set and no theme, and binds through the elements that it touches. */
  private List<String> row(Check check) {
    return List.of(
        check.id(),
        "",
        "",
        check.title(),
        "check",
        check.scope().key(),
        check.severity().key(),
        "",
        "",
        sources(check.sources()),
        deciding(check.id()));
  }

  private static String sources(List<Source> sources) {
    return sources.stream()
        .map(source -> source.instrument() + " " + source.ref())
        .collect(Collectors.joining("; "));
  }

  private String deciding(String id) {
    return String.join("; ", reference.decidingFields(id));
  }
}
