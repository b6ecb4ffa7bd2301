package org.lexgap.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.catalogue.AllowedValue;
import org.lexgap.core.catalogue.Benchmark;
import org.lexgap.core.catalogue.Catalogue;
import org.lexgap.core.catalogue.Check;
import org.lexgap.core.catalogue.ElementLogic;
import org.lexgap.core.catalogue.ElementSet;
import org.lexgap.core.catalogue.Field;
import org.lexgap.core.catalogue.FieldType;
import org.lexgap.core.catalogue.FindingKind;
import org.lexgap.core.catalogue.Instrument;
import org.lexgap.core.catalogue.Item;
import org.lexgap.core.catalogue.KeyElement;
import org.lexgap.core.catalogue.NumberWord;
import org.lexgap.core.catalogue.Obligation;
import org.lexgap.core.catalogue.Relations;
import org.lexgap.core.catalogue.ScopeLevel;
import org.lexgap.core.catalogue.Severity;
import org.lexgap.core.catalogue.Source;
import org.lexgap.core.catalogue.SourceCheck;
import org.lexgap.core.catalogue.Suggestion;
import org.lexgap.core.catalogue.Tier;
import org.lexgap.core.catalogue.Unit;
import org.lexgap.core.catalogue.Vocabulary;

/** A small invented catalogue with one element of each kind that a report tells differently. */
final class ExampleCatalogue {

  static final Benchmark SHARE =
      new Benchmark(
          "commensurate-share",
          0.75,
          Unit.SHARE,
          Set.of("TIP-PEN-COMMENSURATE"),
          "A quarter below the gravest crimes is still on a level with them.");

  static final Source TIP_5_2_C = duty("TIP-PROTOCOL-2000", "art 5(2)(c)");
  static final Source TIP_3_C = duty("TIP-PROTOCOL-2000", "art 3(c)");
  static final Source SOM_5 = duty("SOM-PROTOCOL-2000", "art 5");

  private final List<Field> fields = new ArrayList<>();
  private final List<KeyElement> elements = new ArrayList<>();

  static Catalogue catalogue() {
    return new ExampleCatalogue().build();
  }

  private Catalogue build() {
    addFields();
    addTraffickingElements();
    addOtherElements();
    return new Catalogue(
        "0.0.1",
        "9f3c71d09f3c71d09f3c71d09f3c71d09f3c71d09f3c71d09f3c71d09f3c71d0",
        new Vocabulary(fields),
        List.of(
            new ElementSet("trafficking", "Trafficking in persons", false),
            new ElementSet("smuggling", "Smuggling of migrants", false),
            new ElementSet("operations", "Operations", true)),
        List.of(
            instrument("UNTOC-2000", "Organized Crime Convention", true),
            instrument("TIP-PROTOCOL-2000", "Trafficking Protocol", true),
            instrument("SOM-PROTOCOL-2000", "Smuggling Protocol", true),
            instrument("ILO-C029-1930", "ILO Convention 29", true),
            instrument("ACTIP-2015", "ASEAN Convention (ACTIP)", true),
            instrument("UNODC-ML-TIP-2009", "UNODC Model Law", false)),
        elements,
        checks(),
        List.of(SHARE));
  }

  private static Instrument instrument(String id, String shortTitle, boolean binds) {
    return new Instrument(id, shortTitle, shortTitle, 2000, "invented", binds, null, "none");
  }

  private void addFields() {
    list(
        "ctx.party_to",
        "Which of these treaties are in force for the State?",
        "UNTOC-2000=UN Convention against Transnational Organized Crime",
        "TIP-PROTOCOL-2000=UN Trafficking in Persons Protocol",
        "SOM-PROTOCOL-2000=UN Smuggling of Migrants Protocol",
        "ILO-C029-1930=ILO Forced Labour Convention 1930 (No. 29)");
    yesNo("ctx.coastal", "Does the State have a sea coast?");
    years(
        "ctx.penalty.rape_max_years",
        "What is the longest prison term for rape of an adult without aggravating facts?");
    years(
        "ctx.penalty.kidnapping_max_years",
        "What is the longest prison term for kidnapping of an adult without aggravating facts?");
    years("tip.child.age_threshold", "Below what age is a person a child?");
    list(
        "tip.acts",
        "Which acts does the trafficking offence cover?",
        "recruitment=Recruiting a person",
        "transportation=Transporting a person",
        "transfer=Handing a person over to someone else",
        "harbouring=Sheltering or keeping a person",
        "receipt=Receiving a person");
    yesNo(
        "tip.child.means_required", "Must one of the means be proved when the victim is a child?");
    yesNo("tip.organise", "Is organising or directing others to commit trafficking an offence?");
    years("tip.organise.max_years", "What is the longest prison term for organising?");
    yesNo("tip.penalty.fine_alternative", "May a court impose only a fine?");
    years("tip.penalty.max_years", "What is the longest prison term for the basic offence?");
    yesNo("tip.consent.irrelevant", "Does the law say that consent of the victim is irrelevant?");
    yesNo("tip.residence", "May a victim stay in the State, temporarily or for good?");
    yesNo("tip.residence.children", "Does the right to stay extend to the victim's children?");
    yesNo("tip.attempt", "Is an attempt an offence?");
    yesNo("tip.attempt.preparation", "Is mere preparation an offence too?");
    yesNo(
        "som.nonliability.migrant",
        "Are smuggled migrants free from liability under the smuggling provisions?");
    yesNo("som.migrant_liable", "Is there an offence of being smuggled or of using a smuggler?");
    years(
        "som.aggravated.max_years", "What is the longest prison term where lives are endangered?");
    yesNo("som.sea.boarding", "May officers board and search a vessel without nationality?");
    yesNo("ops.first_contact", "Do first responders use a written list of indicators?");
    yesNo("ops.database", "Do agencies share a database?");
  }

  private void addTraffickingElements() {
    add(
        "TIP-DEF-CHILD",
        "Child means every person under eighteen",
        "definition",
        Severity.CRITICAL,
        "The age limit for child victims is eighteen, for all purposes of the law and for all sexes.",
        List.of(duty("TIP-PROTOCOL-2000", "art 3(d)")),
        "tip.child.age_threshold");
    elements.add(acts());
    add(
        "TIP-CHILD-NO-MEANS",
        "No means is needed where the victim is a child",
        "definition",
        Severity.CRITICAL,
        "Where the victim is a child, act and purpose are enough.",
        List.of(TIP_3_C),
        "tip.child.means_required");
    add(
        "TIP-ORGANISE",
        "Organising or directing is an offence",
        "offence-conduct",
        Severity.CRITICAL,
        "A provision that makes it an offence to organise or direct others to commit trafficking in persons.",
        List.of(
            TIP_5_2_C,
            duty("UNTOC-2000", "art 5(1)(b)"),
            new Source("ACTIP-2015", "art 5(2)", Obligation.MANDATORY, SourceCheck.KNOWLEDGE),
            new Source(
                "UNODC-ML-TIP-2009",
                "art 13",
                Obligation.RECOMMENDED_PRACTICE,
                SourceCheck.HEADING)),
        "tip.organise",
        "tip.organise.max_years");
    add(
        "TIP-ATTEMPT",
        "Attempt is an offence",
        "offence-conduct",
        Severity.MAJOR,
        "A provision that makes it an offence to attempt trafficking in persons.",
        List.of(
            source(
                "TIP-PROTOCOL-2000", "art 5(2)(a)", Obligation.MANDATORY_SUBJECT_TO_LEGAL_SYSTEM)),
        "tip.attempt",
        "tip.attempt.preparation");
    add(
        "TIP-PEN-SERIOUS",
        "Base penalty reaches the serious-crime threshold",
        "penalty",
        Severity.CRITICAL,
        "The basic offence carries at least four years of imprisonment.",
        List.of(duty("UNTOC-2000", "art 11(1)")),
        "tip.penalty.max_years");
    add(
        "TIP-PEN-COMMENSURATE",
        "Penalty is comparable with other grave crimes and is not replaceable by a fine alone",
        "penalty",
        Severity.MAJOR,
        "Penalties on a level with those for crimes such as rape or kidnapping, and no court able to impose only a fine.",
        List.of(new Source("ILO-C029-1930", "art 25", Obligation.MANDATORY, SourceCheck.SECONDARY)),
        "tip.penalty.fine_alternative",
        "tip.penalty.max_years",
        "ctx.penalty.rape_max_years",
        "ctx.penalty.kidnapping_max_years");
    add(
        "TIP-CONSENT",
        "Consent is irrelevant once a means is used",
        "defence-non-liability",
        Severity.CRITICAL,
        "Consent of the victim does not matter where one of the means was used.",
        List.of(duty("TIP-PROTOCOL-2000", "art 3(b)")),
        "tip.consent.irrelevant");
    add(
        "TIP-RESIDENCE",
        "Victims may stay, temporarily or permanently, in appropriate cases",
        "protection",
        Severity.MINOR,
        "A provision under which victims may remain in the territory.",
        List.of(source("TIP-PROTOCOL-2000", "art 7(1)", Obligation.CONSIDER)),
        "tip.residence",
        "tip.residence.children");
  }

  private void addOtherElements() {
    addIn(
        "smuggling",
        "SOM-NL-MIGRANT",
        "Smuggled migrants are not liable for having been smuggled",
        "defence-non-liability",
        Severity.CRITICAL,
        "Migrants are not prosecuted for having been the object of smuggling.",
        List.of(SOM_5),
        "som.nonliability.migrant");
    addIn(
        "smuggling",
        "SOM-AGG-DANGER",
        "Endangering migrants’ lives or safety aggravates",
        "aggravation",
        Severity.CRITICAL,
        "A higher penalty where lives or safety of migrants are endangered.",
        List.of(duty("SOM-PROTOCOL-2000", "art 6(3)(a)")),
        "som.aggravated.max_years");
    addIn(
        "smuggling",
        "SOM-SEA-BOARD",
        "Statutory power to board and search vessels",
        "procedure",
        Severity.MINOR,
        "A power to board a vessel that is suspected of smuggling and has no nationality.",
        List.of(source("SOM-PROTOCOL-2000", "art 8(7)", Obligation.CONSIDER)),
        "som.sea.boarding");
    addIn(
        "operations",
        "OPS-FIRST-CONTACT",
        "First responders use indicators",
        "operational",
        Severity.MAJOR,
        "A written list of indicators is in use.",
        List.of(),
        "ops.first_contact");
    addIn(
        "operations",
        "OPS-DATABASE",
        "Agencies share a database",
        "operational",
        Severity.MINOR,
        "A database of lost and stolen documents is in use.",
        List.of(),
        "ops.database");
  }

  private static List<Check> checks() {
    return List.of(
        check(
            "CON-01",
            "Smuggled migrants are exempt in one law and punished in another",
            FindingKind.CONFLICT,
            Severity.CRITICAL,
            List.of("SOM-NL-MIGRANT"),
            "Both answers cannot take effect for one person charged with having been smuggled.",
            "An ordinary offence of irregular entry would not raise this finding (Smuggling Protocol art 6(4)).",
            new Source("SOM-PROTOCOL-2000", "art 5", null, SourceCheck.TEXT),
            "Repeal the contrary offence or make it subject to the non-liability clause."),
        check(
            "CON-05",
            "Child trafficking still asks for force, fraud or coercion",
            FindingKind.CONFLICT,
            Severity.MAJOR,
            List.of("TIP-CHILD-NO-MEANS"),
            "Means are no ingredient for any form of exploitation of a child.",
            null,
            new Source("TIP-PROTOCOL-2000", "art 3(c)", null, SourceCheck.TEXT),
            "Waive means for all child victims."),
        check(
            "CON-09",
            "The organiser faces less than the recruiter",
            FindingKind.WARNING,
            Severity.MINOR,
            List.of("TIP-ORGANISE"),
            "A lower maximum for the organiser turns the order of gravity round.",
            null,
            new Source("UNTOC-2000", "art 11(1)", null, SourceCheck.EXCERPT),
            "Give organising at least the maximum of the basic offence."));
  }

  private static Check check(
      String id,
      String title,
      FindingKind kind,
      Severity severity,
      List<String> elements,
      String explanation,
      @Nullable String guard,
      Source source,
      String resolution) {
    return new Check(
        id,
        title,
        kind,
        severity,
        ScopeLevel.JURISDICTION,
        elements,
        List.of(),
        "invented",
        explanation,
        guard,
        null,
        List.of(source),
        resolution);
  }

  static Source duty(String instrument, String ref) {
    return source(instrument, ref, Obligation.MANDATORY);
  }

  static Source source(String instrument, String ref, Obligation obligation) {
    return new Source(instrument, ref, obligation, SourceCheck.TEXT);
  }

  private void add(
      String id,
      String title,
      String theme,
      Severity severity,
      String requires,
      List<Source> sources,
      String... names) {
    addIn("trafficking", id, title, theme, severity, requires, sources, names);
  }

  private void addIn(
      String set,
      String id,
      String title,
      String theme,
      Severity severity,
      String requires,
      List<Source> sources,
      String... names) {
    elements.add(element(set, id, title, theme, severity, requires, sources, List.of(), names));
  }

  private static KeyElement acts() {
    return element(
        "trafficking",
        "TIP-ACT",
        "All five acts are covered",
        "offence-conduct",
        Severity.CRITICAL,
        "The offence covers recruitment, transportation, transfer, harbouring and receipt.",
        List.of(duty("TIP-PROTOCOL-2000", "art 3(a)")),
        List.of(
            item("recruitment"),
            item("transportation"),
            item("transfer"),
            item("harbouring"),
            item("receipt")),
        "tip.acts");
  }

  private static Item item(String id) {
    return new Item(id, id, true, null);
  }

  private static KeyElement element(
      String set,
      String id,
      String title,
      String theme,
      Severity severity,
      String requires,
      List<Source> sources,
      List<Item> items,
      String... names) {
    @Nullable String topic = set.equals("operations") ? "1" : null;
    return new KeyElement(
        id,
        set,
        title,
        theme,
        topic,
        ScopeLevel.OFFENCE,
        sources.isEmpty() ? Obligation.RECOMMENDED_PRACTICE : sources.get(0).obligation(),
        severity,
        requires,
        "all",
        "always",
        Set.of(),
        sources,
        items,
        List.of(names),
        new ElementLogic("invented", "never", "never", "never", null),
        null,
        List.of(),
        relations(id),
        suggestions(id));
  }

  private static Relations relations(String id) {
    return switch (id) {
      case "TIP-CONSENT" -> new Relations(List.of("TIP-ACT"), List.of(), List.of("TIP-RESIDENCE"));
      case "TIP-ACT" -> new Relations(List.of("TIP-CHILD-NO-MEANS"), List.of(), List.of());
      case "TIP-ATTEMPT" -> new Relations(List.of("TIP-ORGANISE"), List.of(), List.of());
      case "OPS-FIRST-CONTACT" -> new Relations(List.of(), List.of(), List.of("TIP-ORGANISE"));
      default -> new Relations(List.of(), List.of(), List.of());
    };
  }

  private static List<Suggestion> suggestions(String id) {
    return switch (id) {
      case "TIP-ORGANISE" ->
          List.of(
              new Suggestion(
                  "any",
                  "A person who organises or directs another to commit an offence under section [offence] commits an offence"
                      + " and is liable to at least the same penalty."));
      case "TIP-CHILD-NO-MEANS" ->
          List.of(
              new Suggestion(
                  "common",
                  "Where the person is a child, it is immaterial whether a means listed in section [means] was used."),
              new Suggestion(
                  "civil",
                  "The offence referred to in article [offence] does not require any means where the victim is a child."));
      default -> List.of(new Suggestion("any", "Model wording for section [" + id + "]."));
    };
  }

  private void yesNo(String name, String question) {
    field(
        name,
        FieldType.YES_NO,
        List.of(new AllowedValue("yes", "yes"), new AllowedValue("no", "no")),
        null,
        List.of(),
        question);
  }

  private void years(String name, String question) {
    field(
        name,
        FieldType.NUMBER,
        List.of(),
        Unit.YEARS,
        name.contains("age")
            ? List.of()
            : List.of(new NumberWord("life", 99), new NumberWord("death", 99)),
        question);
  }

  private void list(String name, String question, String... values) {
    List<AllowedValue> allowed = new ArrayList<>();
    for (String value : values) {
      String[] parts = value.split("=", 2);
      allowed.add(new AllowedValue(parts[0], parts[1]));
    }
    field(name, FieldType.LIST, allowed, null, List.of(), question);
  }

  private void field(
      String name,
      FieldType type,
      List<AllowedValue> values,
      @Nullable Unit unit,
      List<NumberWord> words,
      String question) {
    fields.add(
        new Field(
            name,
            type,
            values,
            unit,
            words,
            null,
            Tier.CORE,
            "invented",
            "invented",
            fields.size(),
            question,
            "",
            null,
            null));
  }
}
