package org.lexgap.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.lexgap.core.catalogue.Catalogue;
import org.lexgap.core.catalogue.Instrument;

/** The instruments that a person named. */
final class InstrumentChoice {

  private InstrumentChoice() {}

  /** Treaties may be named in small letters; what is unknown stays as it was written. */
  static Set<String> of(Catalogue catalogue, List<String> named) {
    Set<String> chosen = new LinkedHashSet<>();
    for (String words : named) {
      chosen.add(
          catalogue.citedInstruments().stream()
              .map(Instrument::id)
              .filter(id -> id.equalsIgnoreCase(words.strip()))
              .findFirst()
              .orElse(words));
    }
    return chosen;
  }
}
