package org.lexgap.importers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads nodes of YAML as they are written, so that {@code no} is the word "no". */
final class YamlNodes {

  private YamlNodes() {}

  /** A key with its value. */
  record Entry(String key, Node value, int line) {

    String folded() {
      return InputWords.folded(key);
    }
  }

  static int line(Node node) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }

  static Optional<MappingNode> map(Node node, MappingMistakes mistakes) {
    if (node instanceof MappingNode map) {
      return Optional.of(map);
    }
    mistakes.add(line(node), "mapping.map-needed");
    return Optional.empty();
  }

  static Optional<String> text(Node node, MappingMistakes mistakes) {
    if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return Optional.of(Blanks.strip(scalar.getValue()));
    }
    mistakes.add(line(node), "mapping.text-needed");
    return Optional.empty();
  }

  /** The entries; a key that stands twice is a mistake. */
  static List<Entry> entries(MappingNode map, MappingMistakes mistakes) {
    List<Entry> entries = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (NodeTuple tuple : map.getValue()) {
      Optional<String> key = text(tuple.getKeyNode(), mistakes);
      int line = line(tuple.getKeyNode());
      if (key.isPresent() && seen.add(InputWords.folded(key.get()))) {
        entries.add(new Entry(key.get(), tuple.getValueNode(), line));
      } else if (key.isPresent()) {
        mistakes.add(line, "mapping.twice", key.get());
      }
    }
    return entries;
  }
}
