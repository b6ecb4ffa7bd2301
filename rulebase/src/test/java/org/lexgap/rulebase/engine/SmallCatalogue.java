package org.lexgap.rulebase.engine;

import java.util.LinkedHashSet;
import java.util.List;
import org.lexgap.core.catalogue.Catalogue;
import org.lexgap.core.catalogue.Check;
import org.lexgap.core.catalogue.ElementLogic;
import org.lexgap.core.catalogue.ElementSet;
import org.lexgap.core.catalogue.Field;
import org.lexgap.core.catalogue.FindingKind;
import org.lexgap.core.catalogue.KeyElement;
import org.lexgap.core.catalogue.Obligation;
import org.lexgap.core.catalogue.Relations;
import org.lexgap.core.catalogue.ScopeLevel;
import org.lexgap.core.catalogue.Severity;
import org.lexgap.core.catalogue.Vocabulary;
import org.lexgap.rulebase.logic.SmallVocabulary;

/** Catalogues of a few elements over the small vocabulary. */
public final class SmallCatalogue {

  static final Vocabulary VOCABULARY = SmallVocabulary.vocabulary();

  private static final List<String> FIELDS = VOCABULARY.fields().stream().map(Field::name).toList();

  private SmallCatalogue() {}

  /** A catalogue of these elements and checks. */
  public static Catalogue of(List<KeyElement> elements, List<Check> checks) {
    return new Catalogue(
        "test",
        "",
        VOCABULARY,
        List.of(new ElementSet("set", "Set", false)),
        List.of(),
        elements,
        checks,
        List.of());
  }

  static KeyElement element(String id, String met, String missing) {
    return new KeyElement(
        id,
        "set",
        id,
        "definition",
        null,
        ScopeLevel.OFFENCE,
        Obligation.CONSIDER,
        Severity.MINOR,
        "It is tested.",
        "all",
        "always",
        new LinkedHashSet<>(),
        List.of(),
        List.of(),
        FIELDS,
        new ElementLogic(met, "never", missing, "never", null),
        null,
        List.of(),
        new Relations(List.of(), List.of(), List.of()),
        List.of());
  }

  static Check check(String id, String raiseWhen, String element) {
    return new Check(
        id,
        id,
        FindingKind.CONFLICT,
        Severity.MINOR,
        ScopeLevel.JURISDICTION,
        List.of(element),
        FIELDS,
        raiseWhen,
        "It is tested.",
        null,
        null,
        List.of(),
        "None.");
  }
}
