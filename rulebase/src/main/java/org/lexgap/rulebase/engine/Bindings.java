package org.lexgap.rulebase.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.assessment.Binding;
import org.lexgap.core.assessment.Bindingness;
import org.lexgap.core.assessment.SourceStanding;
import org.lexgap.core.assessment.Standing;
import org.lexgap.core.catalogue.Catalogue;
import org.lexgap.core.catalogue.Check;
import org.lexgap.core.catalogue.Instrument;
import org.lexgap.core.catalogue.KeyElement;
import org.lexgap.core.catalogue.Obligation;
import org.lexgap.core.catalogue.Source;
import org.lexgap.rulebase.facts.BindingOf;
import org.lexgap.rulebase.facts.BindsThrough;
import org.lexgap.rulebase.facts.CheckKnown;
import org.lexgap.rulebase.facts.Cites;
import org.lexgap.rulebase.facts.EffectiveStrength;
import org.lexgap.rulebase.facts.Element;
import org.lexgap.rulebase.facts.InstrumentKnown;
import org.lexgap.rulebase.facts.Parties;
import org.lexgap.rulebase.facts.StandingOf;
import org.lexgap.rulebase.facts.Touches;

/**
 * Asks the rules what binds a jurisdiction. The answer rests on its treaties alone, so it is kept
 * for the next assessment with the same treaties.
 */
final class Bindings {

  /** More different lists of treaties than this in one process are asked for again. */
  private static final int KEPT = 256;

  private final Catalogue catalogue;
  private final Engine engine;
  private final List<Object> catalogueFacts;
  private final Map<Optional<Set<String>>, OfParties> known = new ConcurrentHashMap<>();

  Bindings(Catalogue catalogue, Engine engine) {
    this.catalogue = catalogue;
    this.engine = engine;
    this.catalogueFacts = catalogueFacts(catalogue);
  }

  /** What binds a party to these treaties; empty if the treaties are not stated. */
  OfParties of(Optional<Set<String>> treaties) {
    OfParties kept = known.get(treaties);
    if (kept != null) {
      return kept;
    }
    List<Object> facts = new ArrayList<>(catalogueFacts);
    treaties.ifPresent(ids -> facts.add(new Parties(Set.copyOf(ids))));
    OfParties fresh = new OfParties(engine.run(facts, Stages.BINDINGNESS), catalogue.elements());
    if (known.size() < KEPT) {
      known.put(treaties, fresh);
    }
    return fresh;
  }

  private static List<Object> catalogueFacts(Catalogue catalogue) {
    List<Object> facts = new ArrayList<>();
    for (Instrument instrument : catalogue.instruments()) {
      facts.add(new InstrumentKnown(instrument.id(), instrument.bindsParties()));
    }
    for (KeyElement element : catalogue.elements()) {
      facts.add(new Element(element.id()));
      element.bindingIfPartyTo().forEach(id -> facts.add(new BindsThrough(element.id(), id)));
      for (Source source : element.sources()) {
        if (source.obligation() != null) {
          facts.add(new Cites(element.id(), source.instrument(), source.obligation().ordinal()));
        }
      }
    }
    for (Check check : catalogue.checks()) {
      facts.add(new CheckKnown(check.id()));
      check.elements().forEach(id -> facts.add(new Touches(check.id(), id)));
    }
    return facts;
  }

  /** What binds a party to some treaties. */
  static final class OfParties {

    private final Map<String, Bindingness> elements = new HashMap<>();
    private final Map<String, Binding> bindings = new HashMap<>();

    private OfParties(List<Object> conclusions, List<KeyElement> all) {
      Map<String, Standing> standings = new HashMap<>();
      Map<String, Integer> strengths = new HashMap<>();
      for (Object fact : conclusions) {
        if (fact instanceof StandingOf standing) {
          standings.put(standing.instrument(), standing.standing());
        } else if (fact instanceof EffectiveStrength strength) {
          strengths.merge(strength.element(), strength.strength(), Math::min);
        } else if (fact instanceof BindingOf binding) {
          bindings.put(binding.id(), binding.binding());
        }
      }
      all.forEach(e -> elements.put(e.id(), bindingness(e, standings, strengths.get(e.id()))));
    }

    private Bindingness bindingness(
        KeyElement element, Map<String, Standing> standings, @Nullable Integer strength) {
      List<SourceStanding> sources =
          element.sources().stream()
              .map(s -> new SourceStanding(s, standings.get(s.instrument())))
              .toList();
      return new Bindingness(bindings.get(element.id()), effective(sources, strength), sources);
    }

    private static @Nullable Obligation effective(
        List<SourceStanding> sources, @Nullable Integer strength) {
      if (strength != null) {
        return Obligation.values()[strength];
      }
      boolean unknown = sources.stream().anyMatch(s -> s.standing() == Standing.UNKNOWN);
      return unknown ? null : Obligation.RECOMMENDED_PRACTICE;
    }

    Bindingness ofElement(String id) {
      return elements.get(id);
    }

    Binding ofCheck(String id) {
      return bindings.get(id);
    }
  }
}
