package org.lexgap.rulebase.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.catalogue.Keyed;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A mapping of a YAML file that knows where it stands. What is missing or of the wrong form becomes
 * a mistake and a harmless value, so that reading goes on and finds the next one. Scalars are read
 * as the words that stand there: {@code no} is the word "no".
 */
public final class Yaml {

  private static final String NUMBER = "-?[0-9]{1,15}(\\.[0-9]{1,15})?";

  private final String file;
  private final Node node;
  private final Map<String, Node> entries;
  private final List<Mistake> mistakes;

  Yaml(String file, Node node, List<Mistake> mistakes) {
    this.file = file;
    this.node = node;
    this.mistakes = mistakes;
    this.entries = entries(node);
  }

  private Map<String, Node> entries(Node node) {
    Map<String, Node> entries = new LinkedHashMap<>();
    if (node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        String key = tuple.getKeyNode() instanceof ScalarNode key0 ? key0.getValue() : "";
        if (entries.put(key, tuple.getValueNode()) != null) {
          mistake(tuple.getKeyNode(), "The key (%s) stands twice. Remove one.".formatted(key));
        }
      }
    } else {
      mistake(node, "Keys with values were expected here. Write key: value.");
    }
    return entries;
  }

  /**
   * A mistake at the whole mapping.
   *
   * @param message what is wrong and what to do
   */
  public void mistake(String message) {
    mistake(node, message);
  }

  /**
   * A mistake at a key if it is there, else at the mapping.
   *
   * @param key the key
   * @param message what is wrong and what to do
   */
  public void mistakeAt(String key, String message) {
    mistake(entries.getOrDefault(key, node), message);
  }

  /** Whether a list or mapping holds nothing. */
  boolean isEmpty(String key) {
    return entries.get(key) instanceof CollectionNode<?> many && many.getValue().isEmpty();
  }

  /** A mistake at a word of a list, else at the list. */
  void mistakeAt(String key, String word, String message) {
    Node at =
        nodesOf(key).stream()
            .filter(item -> item instanceof ScalarNode scalar && scalar.getValue().equals(word))
            .findFirst()
            .orElse(entries.getOrDefault(key, node));
    mistake(at, message);
  }

  private List<Node> nodesOf(String key) {
    return entries.get(key) instanceof SequenceNode sequence ? sequence.getValue() : List.of();
  }

  private void mistake(Node at, String message) {
    mistakes.add(new Mistake(file, line(at), message));
  }

  private static int line(Node at) {
    return at.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
  }

  /**
   * Where the mapping stands, with a message.
   *
   * @param message what is to say on it
   * @return a mistake that is not yet added to the others
   */
  public Mistake remark(String message) {
    return new Mistake(file, line(), message);
  }

  /** The file and line, as mistakes print them. */
  String place() {
    return file + ":" + line();
  }

  /**
   * The line, counted from 1.
   *
   * @return the line
   */
  public int line() {
    return line(node);
  }

  /**
   * The keys, in the order of the file.
   *
   * @return the keys
   */
  public List<String> keys() {
    return List.copyOf(entries.keySet());
  }

  /**
   * Whether the value of a key is a mapping.
   *
   * @param key the key
   * @return true if it is
   */
  public boolean isMapping(String key) {
    return entries.get(key) instanceof MappingNode;
  }

  /**
   * Whether the value of a key is a list.
   *
   * @param key the key
   * @return true if it is
   */
  public boolean isList(String key) {
    return entries.get(key) instanceof SequenceNode;
  }

  /**
   * Whether a key is there.
   *
   * @param key the key
   * @return true if it is
   */
  public boolean has(String key) {
    return entries.containsKey(key);
  }

  /**
   * Says which keys are allowed, so that a misspelt one is not passed over.
   *
   * @param keys the keys that may stand here
   * @return this mapping
   */
  public Yaml allow(String... keys) {
    List<String> allowed = List.of(keys);
    for (Map.Entry<String, Node> entry : entries.entrySet()) {
      if (!allowed.contains(entry.getKey())) {
        mistake(
            entry.getValue(),
            "The key (%s) is not known here. Use one of: %s."
                .formatted(entry.getKey(), String.join(", ", allowed)));
      }
    }
    return this;
  }

  /**
   * The word or text of a key, which must be there.
   *
   * @param key the key
   * @return the text; empty after a mistake
   */
  public String text(String key) {
    @Nullable String text = optionalText(key);
    if (text == null && !has(key)) {
      mistake("The key (%s) is missing. Add it.".formatted(key));
    } else if (text != null && text.isEmpty()) {
      mistakeAt(key, "The key (%s) has no value. Write one.".formatted(key));
    }
    return text == null ? "" : text;
  }

  /**
   * The word or text of a key, or another if it is absent.
   *
   * @param key the key
   * @param ifAbsent what to take if it is absent
   * @return the text
   */
  public String text(String key, String ifAbsent) {
    @Nullable String text = optionalText(key);
    return text == null ? ifAbsent : text;
  }

  /**
   * The word or text of a key.
   *
   * @param key the key
   * @return the text, or null if the key is absent
   */
  public @Nullable String optionalText(String key) {
    Node value = entries.get(key);
    if (value instanceof ScalarNode scalar) {
      return scalar.getValue().strip();
    }
    if (value != null) {
      mistake(value, "The key (%s) takes one value. Write it on one line.".formatted(key));
    }
    return null;
  }

  double number(String key) {
    String text = text(key);
    if (text.isEmpty()) {
      return 0;
    }
    if (!text.matches(NUMBER)) {
      mistakeAt(key, "The key (%s) has (%s). Write a number.".formatted(key, text));
      return 0;
    }
    return Double.parseDouble(text);
  }

  /**
   * Whether a key says yes.
   *
   * @param key the key
   * @param ifAbsent what to take if it is absent
   * @return true for yes or true
   */
  public boolean yes(String key, boolean ifAbsent) {
    String text = text(key, String.valueOf(ifAbsent));
    if (!List.of("true", "yes", "false", "no").contains(text)) {
      mistakeAt(key, "The key (%s) has (%s). Write yes or no.".formatted(key, text));
    }
    return text.equals("true") || text.equals("yes");
  }

  <E extends Enum<E> & Keyed> E word(String key, Class<E> type) {
    return optionalWord(key, type).orElseGet(() -> missingWord(key, type));
  }

  private <E extends Enum<E> & Keyed> E missingWord(String key, Class<E> type) {
    if (!has(key)) {
      text(key);
    }
    return type.getEnumConstants()[0];
  }

  <E extends Enum<E> & Keyed> Optional<E> optionalWord(String key, Class<E> type) {
    @Nullable String text = optionalText(key);
    if (text == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(Keyed.of(type, text));
    } catch (IllegalArgumentException e) {
      mistakeAt(key, "The key (%s): %s".formatted(key, e.getMessage()));
      return Optional.empty();
    }
  }

  /**
   * The words of a list; empty if the key is absent.
   *
   * @param key the key
   * @return the words
   */
  public List<String> texts(String key) {
    return nodes(key).stream()
        .map(item -> item instanceof ScalarNode scalar ? scalar.getValue().strip() : wrong(item))
        .toList();
  }

  private String wrong(Node item) {
    mistake(item, "A word was expected in this list. Write it after the hyphen.");
    return "";
  }

  /**
   * The mappings of a list; empty if the key is absent.
   *
   * @param key the key
   * @return the mappings
   */
  public List<Yaml> mappings(String key) {
    return nodes(key).stream().map(item -> new Yaml(file, item, mistakes)).toList();
  }

  <T> List<T> each(String key, Function<Yaml, T> reader) {
    return mappings(key).stream().map(reader).toList();
  }

  /**
   * The mapping of a key.
   *
   * @param key the key
   * @return the mapping, or empty if the key is absent
   */
  public Optional<Yaml> mapping(String key) {
    return Optional.ofNullable(entries.get(key)).map(value -> new Yaml(file, value, mistakes));
  }

  /**
   * The keys with their words, in the order of the file.
   *
   * @return the words by key
   */
  public Map<String, String> words() {
    Map<String, String> words = new LinkedHashMap<>();
    entries.keySet().forEach(key -> words.put(key, text(key)));
    return words;
  }

  private List<Node> nodes(String key) {
    Node value = entries.get(key);
    if (value instanceof SequenceNode sequence) {
      return new ArrayList<>(sequence.getValue());
    }
    if (value != null) {
      mistake(value, "The key (%s) takes a list. Write each item after a hyphen.".formatted(key));
    }
    return List.of();
  }
}
