package org.lexgap.rulebase.engine;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.lexgap.core.Rulebase;
import org.lexgap.core.catalogue.Check;
import org.lexgap.core.catalogue.Downgrade;
import org.lexgap.core.catalogue.ElementLogic;
import org.lexgap.core.catalogue.Field;
import org.lexgap.core.catalogue.FindingKind;
import org.lexgap.core.catalogue.Item;
import org.lexgap.core.catalogue.KeyElement;
import org.lexgap.core.catalogue.Obligation;
import org.lexgap.core.catalogue.Relations;
import org.lexgap.core.catalogue.ScopeLevel;
import org.lexgap.core.catalogue.Severity;
import org.lexgap.core.catalogue.Suggestion;
import org.lexgap.core.catalogue.Wider;

/** One element over the small vocabulary, said in a few words. */
public record SmallElement(
    String met,
    String partial,
    String missing,
    String conflict,
    String appliesIf,
    String wider,
    ScopeLevel scope,
    List<Suggestion> suggestions) {

  static final String ID = "E";

  /** An element that is met under a condition and nothing else. */
  public static SmallElement met(String condition) {
    return new SmallElement(
        condition, "never", "never", "never", "always", null, ScopeLevel.OFFENCE, List.of());
  }

  /** When it is met in part. */
  public SmallElement partial(String when) {
    return new SmallElement(met, when, missing, conflict, appliesIf, wider, scope, suggestions);
  }

  /** When it is missing. */
  public SmallElement missing(String when) {
    return new SmallElement(met, partial, when, conflict, appliesIf, wider, scope, suggestions);
  }

  /** When the law provides the opposite. */
  public SmallElement conflict(String when) {
    return new SmallElement(met, partial, missing, when, appliesIf, wider, scope, suggestions);
  }

  /** When it applies. */
  public SmallElement appliesIf(String when) {
    return new SmallElement(met, partial, missing, conflict, when, wider, scope, suggestions);
  }

  /** When a law reaches further. */
  public SmallElement wider(String when) {
    return new SmallElement(met, partial, missing, conflict, appliesIf, when, scope, suggestions);
  }

  /** It is decided over the answers of all laws. */
  public SmallElement acrossAllLaws() {
    return new SmallElement(
        met, partial, missing, conflict, appliesIf, wider, ScopeLevel.JURISDICTION, suggestions);
  }

  /** It suggests provisions of these traditions. */
  public SmallElement suggesting(String... traditions) {
    List<Suggestion> all = Stream.of(traditions).map(t -> new Suggestion(t, "In " + t)).toList();
    return new SmallElement(met, partial, missing, conflict, appliesIf, wider, scope, all);
  }

  /** The element. */
  public KeyElement element() {
    boolean measured = (met + partial + missing).contains("coverage");
    return new KeyElement(
        ID,
        "set",
        ID,
        "definition",
        null,
        scope,
        Obligation.CONSIDER,
        Severity.MINOR,
        "It is tested.",
        "all",
        appliesIf,
        new LinkedHashSet<>(),
        List.of(),
        Stream.of("x", "y", "z").map(id -> new Item(id, id, id.equals("x"), null)).toList(),
        SmallCatalogue.VOCABULARY.fields().stream().map(Field::name).toList(),
        new ElementLogic(met, partial, missing, conflict, measured ? "list.a" : null),
        wider == null ? null : new Wider(wider, "It goes further."),
        List.of(),
        new Relations(List.of(), List.of(), List.of()),
        suggestions);
  }

  /** A rulebase of this element and some checks. */
  public Rulebase rulebase(Check... checks) {
    return RulebaseLoader.builtAtLoad(SmallCatalogue.of(List.of(element()), List.of(checks)));
  }

  /** A check that touches the element. */
  public static Check check(String raiseWhen, ScopeLevel scope, String downgradeWhen) {
    return new Check(
        "C",
        "C",
        FindingKind.CONFLICT,
        Severity.CRITICAL,
        scope,
        List.of(ID),
        SmallCatalogue.VOCABULARY.fields().stream().map(Field::name).toList(),
        raiseWhen,
        "It is tested.",
        null,
        downgradeWhen == null ? null : new Downgrade(Severity.WARNING, downgradeWhen),
        List.of(),
        "None.");
  }
}
