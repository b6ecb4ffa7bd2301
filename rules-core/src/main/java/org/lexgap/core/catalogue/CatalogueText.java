package org.lexgap.core.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One text of the catalogue that people read, and how translations name it.
 *
 * @param kind what it is
 * @param id the id of what it belongs to
 * @param part the value or part of a list; empty for kinds without parts
 * @param text the words
 */
public record CatalogueText(TextKind kind, String id, String part, String text) {

  private CatalogueText(TextKind kind, String id, String text) {
    this(kind, id, "", text);
  }

  /** What a translation is looked up by. */
  Key key() {
    return new Key(kind, id, part);
  }

  /**
   * The name of a text.
   *
   * @param kind what it is
   * @param id the id of what it belongs to
   * @param part the value or part of a list; empty for kinds without parts
   */
  public record Key(TextKind kind, String id, String part) {}

  /**
   * All texts of a catalogue.
   *
   * @param catalogue the catalogue
   * @return its texts in catalogue order; a label that only repeats its id is none
   */
  public static List<CatalogueText> of(Catalogue catalogue) {
    return Stream.of(
            catalogue.sets().stream().map(CatalogueText::of),
            catalogue.elements().stream().flatMap(element -> of(element).stream()),
            catalogue.checks().stream().flatMap(check -> of(check).stream()),
            catalogue.instruments().stream().map(CatalogueText::of),
            catalogue.benchmarks().stream().map(CatalogueText::of),
            catalogue.vocabulary().fields().stream().flatMap(field -> of(field).stream()))
        .flatMap(texts -> texts)
        .toList();
  }

  /**
   * The text of a set.
   *
   * @param set the set
   * @return its title
   */
  public static CatalogueText of(ElementSet set) {
    return new CatalogueText(TextKind.SET, set.id(), set.title());
  }

  /**
   * The texts of an element that can be translated.
   *
   * @param element the element
   * @return title, what it asks for, its parts and how a law reaches further
   */
  public static List<CatalogueText> of(KeyElement element) {
    List<CatalogueText> texts = new ArrayList<>();
    texts.add(new CatalogueText(TextKind.TITLE, element.id(), element.title()));
    texts.add(new CatalogueText(TextKind.REQUIRES, element.id(), element.requires()));
    element.items().stream()
        .map(item -> new CatalogueText(TextKind.ITEM, element.id(), item.id(), item.label()))
        .forEach(texts::add);
    Wider wider = element.wider();
    if (wider != null) {
      texts.add(new CatalogueText(TextKind.WIDER, element.id(), wider.text()));
    }
    return texts;
  }

  /**
   * The texts of a check.
   *
   * @param check the check
   * @return title, explanation, guard and resolution
   */
  public static List<CatalogueText> of(Check check) {
    List<CatalogueText> texts = new ArrayList<>();
    texts.add(new CatalogueText(TextKind.TITLE, check.id(), check.title()));
    texts.add(new CatalogueText(TextKind.EXPLANATION, check.id(), check.explanation()));
    String guard = check.guard();
    if (guard != null) {
      texts.add(new CatalogueText(TextKind.GUARD, check.id(), guard));
    }
    texts.add(new CatalogueText(TextKind.RESOLUTION, check.id(), check.resolution()));
    return texts;
  }

  /**
   * The text of an instrument.
   *
   * @param instrument the instrument
   * @return its short title
   */
  public static CatalogueText of(Instrument instrument) {
    return new CatalogueText(TextKind.INSTRUMENT, instrument.id(), instrument.shortTitle());
  }

  /**
   * The text of a benchmark.
   *
   * @param benchmark the benchmark
   * @return its reason
   */
  public static CatalogueText of(Benchmark benchmark) {
    return new CatalogueText(TextKind.BENCHMARK, benchmark.id(), benchmark.reason());
  }

  /**
   * The texts of a field.
   *
   * @param field the field
   * @return the question, the labels of its values, its words for numbers and why silence has its
   *     meaning
   */
  public static List<CatalogueText> of(Field field) {
    List<CatalogueText> texts = new ArrayList<>();
    texts.add(new CatalogueText(TextKind.QUESTION, field.name(), field.question()));
    field.values().stream()
        .filter(value -> !value.label().equals(value.id()))
        .map(value -> new CatalogueText(TextKind.ANSWER, field.name(), value.id(), value.label()))
        .forEach(texts::add);
    field.words().stream()
        .map(word -> new CatalogueText(TextKind.WORD, word.word(), word.label()))
        .forEach(texts::add);
    IfBlank ifBlank = field.ifBlank();
    if (ifBlank != null) {
      texts.add(new CatalogueText(TextKind.SILENCE, field.name(), ifBlank.reason()));
    }
    return texts;
  }
}
