package org.lexgap.core.catalogue;

import java.util.List;
import java.util.Set;

/** Elements, checks and catalogues with nothing in them but what a test is about. */
public final class SampleElements {

  private SampleElements() {}

  /** An element of a set; the theme {@code operational} makes it one of agency practice. */
  public static KeyElement element(String id, String set, String theme) {
    return new KeyElement(
        id,
        set,
        id,
        theme,
        null,
        ScopeLevel.OFFENCE,
        Obligation.MANDATORY,
        Severity.MAJOR,
        "It is required.",
        "all",
        "always",
        Set.of(),
        List.of(),
        List.of(),
        List.of(),
        new ElementLogic("never", "never", "never", "never", null),
        null,
        List.of(),
        new Relations(List.of(), List.of(), List.of()),
        List.of());
  }

  /** An element that one instrument asks for. */
  public static KeyElement citing(String id, String set, String instrument) {
    KeyElement plain = element(id, set, "offence");
    return new KeyElement(
        id,
        set,
        plain.title(),
        plain.theme(),
        null,
        plain.scope(),
        plain.obligation(),
        plain.severity(),
        plain.requires(),
        plain.appliesWhen(),
        plain.appliesIf(),
        Set.of(),
        List.of(new Source(instrument, "art 1", Obligation.MANDATORY, SourceCheck.TEXT)),
        List.of(),
        List.of(),
        plain.logic(),
        null,
        List.of(),
        plain.relations(),
        List.of());
  }

  /** A check that is never raised. */
  public static Check check(String id) {
    return new Check(
        id,
        id,
        FindingKind.CONFLICT,
        Severity.MINOR,
        ScopeLevel.OFFENCE,
        List.of(),
        List.of(),
        "never",
        "It matters.",
        null,
        null,
        List.of(),
        "None.");
  }

  /** A catalogue of the sets tip, som and ops, in this order. */
  public static Catalogue catalogue(
      List<Instrument> instruments, List<KeyElement> elements, List<Check> checks) {
    return new Catalogue(
        "1",
        "hash",
        new Vocabulary(List.of()),
        List.of(
            new ElementSet("tip", "Trafficking in persons", false),
            new ElementSet("som", "Smuggling of migrants", false),
            new ElementSet("ops", "Agency practice", true)),
        instruments,
        elements,
        checks,
        List.of());
  }
}
