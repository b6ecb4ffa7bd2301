package org.lexgap.importers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.lexgap.core.catalogue.Vocabulary;
import org.lexgap.core.summary.Scope;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads a mapping from YAML and finds all its mistakes. */
final class MappingReader {

  private static final List<String> KEYS =
      List.of("sheet", "header", "jurisdiction", "law", "columns", "fields", "laws", "words");
  private static final int LARGEST = 1_000_000;

  private final MappingMistakes mistakes;
  private final FieldNames fields;
  private final MappingColumns columns;
  private final Map<String, String> settings = new HashMap<>();
  private final Map<String, ColumnUse> uses = new HashMap<>();
  private final Map<String, String> fieldWords = new HashMap<>();
  private final Map<String, String> lawWords = new HashMap<>();
  private final Map<String, Map<String, String>> words = new HashMap<>();

  private MappingReader(String file, Vocabulary vocabulary) {
    this.mistakes = new MappingMistakes(file);
    this.fields = new FieldNames(vocabulary);
    this.columns = new MappingColumns(fields, mistakes);
  }

  /**
   * Reads a mapping.
   *
   * @throws IllegalArgumentException if it has mistakes; the message lists all of them
   */
  static Mapping read(Path file, Vocabulary vocabulary) throws IOException {
    MappingReader reader = new MappingReader(String.valueOf(file.getFileName()), vocabulary);
    if (Files.size(file) > LARGEST) {
      reader.mistakes.add(1, "mapping.too-large", Files.size(file), LARGEST);
    } else {
      reader.root(Files.readString(file, StandardCharsets.UTF_8)).ifPresent(reader::readRoot);
    }
    reader.mistakes.throwIfAny();
    return reader.mapping();
  }

  private Mapping mapping() {
    return new Mapping(
        settings.getOrDefault("sheet", ""),
        Integer.parseInt(settings.getOrDefault("header", "0")),
        settings.getOrDefault("jurisdiction", ""),
        settings.getOrDefault("law", ""),
        uses,
        fieldWords,
        lawWords,
        words);
  }

  private Optional<Node> root(String text) {
    LoadSettings load =
        LoadSettings.builder().setMaxAliasesForCollections(0).setAllowDuplicateKeys(true).build();
    try {
      Optional<Node> root = new Compose(load).composeString(text);
      if (root.isEmpty()) {
        mistakes.add(1, "mapping.empty");
      }
      return root;
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      mistakes.add(line, "mapping.not-yaml", e.getProblem());
    } catch (YamlEngineException e) {
      mistakes.add(1, "mapping.not-yaml", ProblemLog.shown(String.valueOf(e.getMessage())));
    }
    return Optional.empty();
  }

  private void readRoot(Node root) {
    Optional<MappingNode> map = YamlNodes.map(root, mistakes);
    map.ifPresent(it -> YamlNodes.entries(it, mistakes).forEach(this::readPart));
    if (map.isPresent() && uses.isEmpty() && mistakes.isEmpty()) {
      mistakes.add(YamlNodes.line(root), "mapping.no-columns");
    }
  }

  private void readPart(YamlNodes.Entry entry) {
    switch (entry.key()) {
      case "sheet", "jurisdiction" -> setting(entry);
      case "header" -> header(entry);
      case "law" -> law(entry).ifPresent(id -> settings.put("law", id));
      case "columns" ->
          each(entry, it -> columns.use(it).ifPresent(use -> uses.put(it.folded(), use)));
      case "fields" ->
          each(entry, it -> columns.field(it).ifPresent(name -> fieldWords.put(it.folded(), name)));
      case "laws" -> each(entry, it -> law(it).ifPresent(id -> lawWords.put(it.folded(), id)));
      case "words" -> each(entry, this::readWord);
      default ->
          mistakes.add(
              entry.line(),
              "mapping.unknown-key",
              entry.key(),
              String.join(", ", KEYS),
              Suggestions.maybe(Nearest.to(entry.key(), KEYS)));
    }
  }

  private void each(YamlNodes.Entry entry, Consumer<YamlNodes.Entry> read) {
    YamlNodes.map(entry.value(), mistakes)
        .ifPresent(map -> YamlNodes.entries(map, mistakes).forEach(read));
  }

  private void setting(YamlNodes.Entry entry) {
    YamlNodes.text(entry.value(), mistakes).ifPresent(text -> settings.put(entry.key(), text));
  }

  private void header(YamlNodes.Entry entry) {
    YamlNodes.text(entry.value(), mistakes)
        .ifPresent(
            text -> {
              if (text.matches("[1-9]\\d{0,4}")) {
                settings.put("header", text);
              } else {
                mistakes.add(entry.line(), "mapping.header", text);
              }
            });
  }

  private Optional<String> law(YamlNodes.Entry entry) {
    Optional<String> id = YamlNodes.text(entry.value(), mistakes);
    if (id.isPresent() && Scope.parse(id.get()).isEmpty()) {
      mistakes.add(entry.line(), "mapping.law", id.get());
      return Optional.empty();
    }
    return id;
  }

  /** A word with its value, or the name of a field with the words of its own. */
  private void readWord(YamlNodes.Entry entry) {
    if (!(entry.value() instanceof MappingNode)) {
      put("", entry);
    } else if (fields.find(entry.key()).isEmpty()) {
      mistakes.add(
          entry.line(),
          "mapping.unknown-field",
          entry.key(),
          Suggestions.maybe(Nearest.to(entry.key(), fields.names())));
    } else {
      each(entry, word -> put(entry.key(), word));
    }
  }

  private void put(String field, YamlNodes.Entry word) {
    YamlNodes.text(word.value(), mistakes)
        .ifPresent(
            value ->
                words.computeIfAbsent(field, key -> new HashMap<>()).put(word.folded(), value));
  }
}
