package org.lexgap.importers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lexgap.core.acceptance.Acceptance;
import org.lexgap.core.acceptance.AcceptedFindings;
import org.lexgap.core.summary.InputFile;
import org.lexgap.core.summary.Place;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Reads the gaps that somebody accepted from YAML: who, until when and why.
 *
 * <pre>{@code
 * AcceptedFindings accepted = AcceptedFile.read(Path.of("accepted.yaml"));
 * }</pre>
 */
public final class AcceptedFile {

  private static final String ROOT = "accepted";
  private static final String ELEMENT = "element";
  private static final String CHECK = "check";
  private static final String UNTIL = "until";
  private static final String OUTCOME = "outcome";
  private static final List<String> NEEDED = List.of("reason", "who", UNTIL);
  private static final List<String> KEYS =
      List.of(ELEMENT, CHECK, "reason", "who", UNTIL, "jurisdiction", OUTCOME);
  private static final List<String> OUTCOMES = List.of("partial", "missing", "conflict", "raised");
  private static final int LARGEST = 1_000_000;

  private final String name;
  private final MappingMistakes mistakes;
  private final List<Acceptance> entries = new ArrayList<>();

  private AcceptedFile(String name) {
    this.name = name;
    this.mistakes = new MappingMistakes(name, "accepted.mistakes");
  }

  /**
   * Reads a file.
   *
   * @param file the file, in YAML and UTF-8
   * @return what it says
   * @throws IOException if it cannot be opened or read from disk; the message is for people
   * @throws IllegalArgumentException if it has mistakes; the first line of the message says how
   *     many, each other line is one of them
   */
  public static AcceptedFindings read(Path file) throws IOException {
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw new IOException(ProblemTexts.text("accepted.not-there", file));
    }
    AcceptedFile reader = new AcceptedFile(String.valueOf(file.getFileName()));
    if (Files.size(file) > LARGEST) {
      reader.mistakes.add(1, "accepted.too-large", Files.size(file), LARGEST);
    } else {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      reader.root(text).ifPresent(reader::list);
    }
    reader.mistakes.throwIfAny();
    return new AcceptedFindings(new InputFile(reader.name, Sha256.of(file)), reader.entries);
  }

  private Optional<Node> root(String text) {
    LoadSettings load =
        LoadSettings.builder().setMaxAliasesForCollections(0).setAllowDuplicateKeys(true).build();
    try {
      Optional<Node> root = new Compose(load).composeString(text);
      if (root.isEmpty()) {
        mistakes.add(1, "accepted.empty");
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

  private void list(Node root) {
    Optional<MappingNode> map = YamlNodes.map(root, mistakes);
    for (YamlNodes.Entry part :
        map.map(node -> YamlNodes.entries(node, mistakes)).orElse(List.of())) {
      if (!part.key().equals(ROOT)) {
        unknown(part, List.of(ROOT));
      } else if (part.value() instanceof SequenceNode list) {
        list.getValue().forEach(this::entry);
      } else {
        mistakes.add(part.line(), "accepted.list-needed");
      }
    }
  }

  private void unknown(YamlNodes.Entry part, List<String> known) {
    mistakes.add(
        part.line(),
        "mapping.unknown-key",
        part.key(),
        String.join(", ", known),
        Suggestions.maybe(Nearest.to(part.key(), known)));
  }

  private void entry(Node node) {
    int before = mistakes.count();
    Map<String, String> texts = new HashMap<>();
    Map<String, Integer> lines = new HashMap<>();
    for (YamlNodes.Entry part :
        YamlNodes.map(node, mistakes)
            .map(map -> YamlNodes.entries(map, mistakes))
            .orElse(List.of())) {
      if (KEYS.contains(part.key())) {
        YamlNodes.text(part.value(), mistakes).ifPresent(text -> texts.put(part.key(), text));
        lines.put(part.key(), part.line());
      } else {
        unknown(part, KEYS);
      }
    }
    if (mistakes.count() == before) {
      read(texts, lines, YamlNodes.line(node));
    }
  }

  private void read(Map<String, String> texts, Map<String, Integer> lines, int line) {
    int before = mistakes.count();
    if (texts.containsKey(ELEMENT) == texts.containsKey(CHECK)) {
      mistakes.add(line, "accepted.whose");
    }
    NEEDED.stream()
        .filter(key -> !texts.containsKey(key))
        .forEach(key -> mistakes.add(line, "accepted.key-needed", key));
    String outcome = texts.get(OUTCOME);
    if (outcome != null && !OUTCOMES.contains(outcome)) {
      mistakes.add(lines.get(OUTCOME), "accepted.outcome", outcome, String.join(", ", OUTCOMES));
    }
    Optional<LocalDate> until =
        Optional.ofNullable(texts.get(UNTIL)).flatMap(text -> day(text, lines.get(UNTIL)));
    if (mistakes.count() == before) {
      entries.add(
          new Acceptance(
              texts.containsKey(ELEMENT) ? texts.get(ELEMENT) : texts.get(CHECK),
              texts.get("reason"),
              texts.get("who"),
              until.orElseThrow(),
              texts.get("jurisdiction"),
              outcome,
              new Place.Line(name, line)));
    }
  }

  private Optional<LocalDate> day(String text, int line) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      mistakes.add(line, "accepted.day", text);
      return Optional.empty();
    }
  }
}
