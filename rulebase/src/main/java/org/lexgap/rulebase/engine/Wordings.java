package org.lexgap.rulebase.engine;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lexgap.core.assessment.DraftProvision;
import org.lexgap.core.catalogue.Suggestion;

/** The model provisions of a catalogue with their placeholders found, each once. */
final class Wordings {

  private final Map<Suggestion, DraftProvision> known = new ConcurrentHashMap<>();

  DraftProvision of(Suggestion suggestion) {
    return known.computeIfAbsent(suggestion, DraftProvision::of);
  }
}
