package org.lexgap.importers;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.catalogue.AllowedValue;
import org.lexgap.core.catalogue.Field;
import org.lexgap.core.catalogue.FieldType;
import org.lexgap.core.catalogue.NumberWord;
import org.lexgap.core.catalogue.Tier;
import org.lexgap.core.catalogue.Unit;
import org.lexgap.core.catalogue.Vocabulary;

/** A vocabulary with at least one field of each type. */
final class TestVocabulary {

  private static final NumberWord LIFE = new NumberWord("life", 99);
  private static final NumberWord DEATH = new NumberWord("death", 99);

  private TestVocabulary() {}

  static Vocabulary small() {
    return new Vocabulary(
        List.of(
            field("ctx.jurisdiction", FieldType.TEXT),
            field("ctx.coastal", FieldType.YES_NO),
            field("ctx.party_to", FieldType.LIST, "UNTOC-2000", "TIP-PROTOCOL-2000", "CRC-1989"),
            field("law.title", FieldType.TEXT),
            number("law.year", Unit.YEAR),
            field("law.kind", FieldType.ENUM, "act", "code", "regulation", "bill"),
            field("law.amends", FieldType.TEXT),
            field("law.repeals", FieldType.TEXT),
            field("tip.offence.exists", FieldType.YES_NO_PARTIAL, "yes", "partial", "no"),
            field(
                "tip.acts",
                FieldType.LIST,
                "recruitment",
                "transportation",
                "transfer",
                "harbouring",
                "receipt"),
            field("tip.fault", FieldType.ENUM, "intent", "recklessness", "strict-liability"),
            number("tip.child.age_threshold", Unit.YEARS),
            number("tip.penalty.base.max_years", Unit.YEARS, LIFE, DEATH),
            number("tip.penalty.base.min_years", Unit.YEARS, new NumberWord("no minimum", 0)),
            number("xc.limitation.years", Unit.YEARS, new NumberWord("no limit", 999)),
            number("tip.status.reflection_days", Unit.DAYS),
            number("xc.ocg.min_members", Unit.PERSONS),
            field("ops.unit.exists", FieldType.YES_NO)));
  }

  private static Field field(String name, FieldType type, String... values) {
    List<AllowedValue> allowed =
        Arrays.stream(values).map(value -> new AllowedValue(value, value)).toList();
    return field(name, type, allowed, null, List.of());
  }

  private static Field number(String name, Unit unit, NumberWord... words) {
    return field(name, FieldType.NUMBER, List.of(), unit, List.of(words));
  }

  private static Field field(
      String name,
      FieldType type,
      List<AllowedValue> values,
      @Nullable Unit unit,
      List<NumberWord> words) {
    return new Field(
        name,
        type,
        values,
        unit,
        words,
        null,
        Tier.CORE,
        "trafficking",
        "Theme",
        0,
        "?",
        "",
        null,
        null);
  }

  /** A list field with many values. */
  static Vocabulary withLongList(int length) {
    String[] values =
        IntStream.range(0, length).mapToObj("value-number-%d"::formatted).toArray(String[]::new);
    return new Vocabulary(List.of(field("tip.long", FieldType.LIST, values)));
  }
}
