package org.lexgap.rulebase.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.lexgap.core.catalogue.Benchmark;
import org.lexgap.core.catalogue.Check;
import org.lexgap.core.catalogue.KeyElement;
import org.lexgap.core.catalogue.Relations;

/** Elements and checks that differ from standard ones in nothing but the id. */
final class Twins {

  private static final String PREFIX = "TWIN-";

  private Twins() {}

  static boolean isTwin(String id) {
    return id.startsWith(PREFIX);
  }

  static String original(String id) {
    return id.substring(PREFIX.length());
  }

  static KeyElement of(KeyElement e) {
    return new KeyElement(
        PREFIX + e.id(),
        e.set(),
        e.title(),
        e.theme(),
        e.topic(),
        e.scope(),
        e.obligation(),
        e.severity(),
        e.requires(),
        e.appliesWhen(),
        e.appliesIf(),
        e.bindingIfPartyTo(),
        e.sources(),
        e.items(),
        e.fields(),
        e.logic(),
        e.wider(),
        e.commonDefects(),
        new Relations(List.of(), List.of(), List.of()),
        e.suggestions());
  }

  static Check of(Check c) {
    return new Check(
        PREFIX + c.id(),
        c.title(),
        c.kind(),
        c.severity(),
        c.scope(),
        c.elements(),
        c.fields(),
        c.raiseWhen(),
        c.explanation(),
        c.guard(),
        c.downgrade(),
        c.sources(),
        c.resolution());
  }

  static Benchmark alsoUsedByTwins(Benchmark b) {
    Set<String> users = new LinkedHashSet<>(b.usedBy());
    new ArrayList<>(b.usedBy()).forEach(id -> users.add(PREFIX + id));
    return new Benchmark(b.id(), b.value(), b.unit(), users, b.reason());
  }
}
