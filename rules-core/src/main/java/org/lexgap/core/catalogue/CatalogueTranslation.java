package org.lexgap.core.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The words of a catalogue in another language. It changes words only: ids, logic, sources,
 * obligations and numbers stay, and so do the words that a pack says otherwise. What it lacks stays
 * as it is. Immutable.
 *
 * <pre>{@code
 * Rulebases.translation(Locale.FRENCH).map(french -> ReportRequest.of(...).in(french));
 * }</pre>
 *
 * @param language the language of the words
 * @param reviewedBy the lawyer who read it against the original; null for a draft that nobody did
 * @param texts the words by what they translate
 */
public record CatalogueTranslation(
    Locale language, @Nullable String reviewedBy, Map<CatalogueText.Key, String> texts) {

  public CatalogueTranslation {
    texts = Map.copyOf(texts);
  }

  /**
   * Whether a text has a translation.
   *
   * @param text a text of the catalogue
   * @return true if this translation has words for it
   */
  public boolean has(CatalogueText text) {
    return texts.containsKey(text.key());
  }

  /**
   * A catalogue in this language.
   *
   * @param catalogue a catalogue
   * @return a copy with the words of this translation
   */
  public Catalogue of(Catalogue catalogue) {
    return new Catalogue(
        catalogue.version(),
        catalogue.hash(),
        new Vocabulary(catalogue.vocabulary().fields().stream().map(this::of).toList()),
        each(catalogue.sets(), this::of),
        each(catalogue.instruments(), this::of),
        each(catalogue.elements(), element -> of(element, catalogue)),
        each(catalogue.checks(), check -> of(check, catalogue)),
        each(catalogue.benchmarks(), this::of),
        catalogue.packs());
  }

  private static <T> List<T> each(List<T> all, Function<T, T> translate) {
    return all.stream().map(translate).toList();
  }

  private String say(TextKind kind, String id, String part, String otherwise) {
    return texts.getOrDefault(new CatalogueText.Key(kind, id, part), otherwise);
  }

  private String say(TextKind kind, String id, String otherwise) {
    return say(kind, id, "", otherwise);
  }

  /** The words of a pack stand, whatever the language: nobody translated them. */
  private String say(TextKind kind, String id, String otherwise, Catalogue catalogue) {
    boolean own =
        Optional.ofNullable(kind.override())
            .flatMap(key -> catalogue.override(id, key))
            .isPresent();
    return own ? otherwise : say(kind, id, otherwise);
  }

  private ElementSet of(ElementSet set) {
    return new ElementSet(set.id(), say(TextKind.SET, set.id(), set.title()), set.operational());
  }

  private Instrument of(Instrument one) {
    return new Instrument(
        one.id(),
        one.title(),
        say(TextKind.INSTRUMENT, one.id(), one.shortTitle()),
        one.year(),
        one.status(),
        one.bindsParties(),
        one.details(),
        one.verification());
  }

  /**
   * A benchmark with its reason in this language. A user's own number stays.
   *
   * @param one a benchmark
   * @return a copy
   */
  public Benchmark of(Benchmark one) {
    return new Benchmark(
        one.id(),
        one.value(),
        one.standard(),
        one.unit(),
        one.usedBy(),
        say(TextKind.BENCHMARK, one.id(), one.reason()));
  }

  private Field of(Field field) {
    IfBlank ifBlank = field.ifBlank();
    return field.reworded(
        say(TextKind.QUESTION, field.name(), field.question()),
        field.values().stream().map(value -> of(field, value)).toList(),
        field.words().stream()
            .map(w -> new NumberWord(w.word(), w.value(), say(TextKind.WORD, w.word(), w.label())))
            .toList(),
        ifBlank == null
            ? null
            : new IfBlank(ifBlank.answer(), say(TextKind.SILENCE, field.name(), ifBlank.reason())));
  }

  private AllowedValue of(Field field, AllowedValue value) {
    return new AllowedValue(
        value.id(), say(TextKind.ANSWER, field.name(), value.id(), value.label()));
  }

  private KeyElement of(KeyElement element, Catalogue catalogue) {
    Wider wider = element.wider();
    return element.translated(
        say(TextKind.TITLE, element.id(), element.title(), catalogue),
        say(TextKind.REQUIRES, element.id(), element.requires(), catalogue),
        element.items().stream().map(item -> of(element, item)).toList(),
        wider == null
            ? null
            : new Wider(wider.when(), say(TextKind.WIDER, element.id(), wider.text())));
  }

  private Item of(KeyElement element, Item item) {
    return new Item(
        item.id(),
        say(TextKind.ITEM, element.id(), item.id(), item.label()),
        item.required(),
        item.subId());
  }

  private Check of(Check check, Catalogue catalogue) {
    String guard = check.guard();
    return check.translated(
        say(TextKind.TITLE, check.id(), check.title(), catalogue),
        say(TextKind.EXPLANATION, check.id(), check.explanation(), catalogue),
        guard == null ? null : say(TextKind.GUARD, check.id(), guard),
        say(TextKind.RESOLUTION, check.id(), check.resolution(), catalogue));
  }
}
