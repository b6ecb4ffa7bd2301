package org.lexgap.rulebase.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.catalogue.Catalogue;
import org.lexgap.core.catalogue.CatalogueText;
import org.lexgap.core.catalogue.CatalogueTranslation;
import org.lexgap.core.catalogue.IdSearch;
import org.lexgap.core.catalogue.TextKind;

/**
 * Reads a translation of the catalogue: texts by id, in a group for each {@link TextKind}. What is
 * not a text of the catalogue is a mistake, so that a slip in an id does not pass for a text that
 * is missing.
 */
public final class TranslationReader {

  private static final String LANGUAGE = "language";
  private static final String REVIEWED = "reviewed";
  private static final String NOBODY = "none";

  private final List<Mistake> mistakes = new ArrayList<>();
  private final Map<CatalogueText.Key, String> texts = new LinkedHashMap<>();
  private final Map<CatalogueText.Key, Yaml> places = new HashMap<>();

  private TranslationReader() {}

  /**
   * Reads a file whose ids the build looked at.
   *
   * @param file the file
   * @return its texts
   * @throws CatalogueException if it does not have the form of a translation; it names every
   *     mistake
   */
  static CatalogueTranslation read(YamlFile file) {
    TranslationReader reader = new TranslationReader();
    CatalogueTranslation translation = reader.translation(file);
    Mistake.stopAt(reader.mistakes);
    return translation;
  }

  /**
   * What is wrong with a file.
   *
   * @param file the file
   * @param catalogue the catalogue that it translates
   * @return mistakes with file and line, among them every text that the catalogue does not have
   */
  public static List<Mistake> mistakes(YamlFile file, Catalogue catalogue) {
    TranslationReader reader = new TranslationReader();
    reader.translation(file);
    reader.compare(catalogue);
    return Mistake.sorted(reader.mistakes);
  }

  private CatalogueTranslation translation(YamlFile file) {
    return file.root(mistakes)
        .map(this::translation)
        .orElseGet(() -> new CatalogueTranslation(Locale.ROOT, null, Map.of()));
  }

  private CatalogueTranslation translation(Yaml root) {
    root.allow(
        Stream.concat(
                Stream.of(LANGUAGE, REVIEWED), Stream.of(TextKind.values()).map(TextKind::key))
            .toArray(String[]::new));
    for (TextKind kind : TextKind.values()) {
      root.mapping(kind.key()).ifPresent(group -> read(kind, group));
    }
    return new CatalogueTranslation(language(root), reviewer(root), texts);
  }

  private static Locale language(Yaml root) {
    String tag = root.text(LANGUAGE);
    Locale language = Locale.forLanguageTag(tag);
    if (!tag.isEmpty() && language.getLanguage().isEmpty()) {
      root.mistakeAt(
          LANGUAGE, "The language (%s) is no language tag. Write one such as fr.".formatted(tag));
    }
    return language;
  }

  private static @Nullable String reviewer(Yaml root) {
    String reviewer = root.text(REVIEWED);
    return reviewer.equals(NOBODY) ? null : reviewer;
  }

  private void read(TextKind kind, Yaml group) {
    for (String id : group.keys()) {
      if (kind.hasParts()) {
        group
            .mapping(id)
            .ifPresent(
                parts ->
                    parts.keys().forEach(part -> add(kind, id, part, parts.text(part), parts)));
      } else {
        add(kind, id, "", group.text(id), group);
      }
    }
  }

  private void add(TextKind kind, String id, String part, String text, Yaml at) {
    CatalogueText.Key key = new CatalogueText.Key(kind, id, part);
    texts.put(key, text);
    places.put(key, at);
  }

  private void compare(Catalogue catalogue) {
    Set<CatalogueText.Key> known = new LinkedHashSet<>();
    CatalogueText.of(catalogue)
        .forEach(text -> known.add(new CatalogueText.Key(text.kind(), text.id(), text.part())));
    texts.keySet().stream().filter(key -> !known.contains(key)).forEach(key -> unknown(key, known));
  }

  private void unknown(CatalogueText.Key key, Set<CatalogueText.Key> known) {
    boolean isPart =
        key.kind().hasParts()
            && known.stream()
                .anyMatch(one -> one.kind() == key.kind() && one.id().equals(key.id()));
    List<String> words =
        known.stream()
            .filter(one -> one.kind() == key.kind() && (!isPart || one.id().equals(key.id())))
            .map(one -> isPart ? one.part() : one.id())
            .distinct()
            .toList();
    String word = isPart ? key.part() : key.id();
    Yaml at = places.get(key);
    at.mistakeAt(
        isPart || !key.kind().hasParts() ? word : key.part(),
        "The catalogue has no (%s) under %s. Mend it. Nearest: %s."
            .formatted(
                word,
                isPart ? key.kind().key() + ", " + key.id() : key.kind().key(),
                String.join(", ", new IdSearch(words).nearest(word))));
  }
}
