package org.lexgap.core.assessment;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lexgap.core.catalogue.KeyElement;
import org.lexgap.core.catalogue.SampleElements;

/** Findings with nothing in them but an outcome and what it could become. */
final class SampleFindings {

  private SampleFindings() {}

  static Finding finding(Outcome outcome, Outcome... couldBecome) {
    return finding(SampleElements.element("TIP-1", "tip", "offence"), outcome, couldBecome);
  }

  static Finding finding(KeyElement element, Outcome outcome, Outcome... couldBecome) {
    Set<Outcome> could = EnumSet.noneOf(Outcome.class);
    could.addAll(List.of(couldBecome));
    return new Finding(
        element,
        outcome,
        could,
        List.of(),
        List.of(),
        null,
        new Reason("met.reason", Map.of()),
        List.of(),
        List.of(),
        List.of(),
        new Bindingness(Binding.UNKNOWN, null, List.of()),
        List.of(),
        List.of());
  }
}
