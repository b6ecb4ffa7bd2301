package org.lexgap.rulebase.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * A YAML file of the catalogue.
 *
 * @param name its name in messages
 * @param content its bytes, UTF-8
 */
record YamlFile(String name, byte[] content) {

  /** Aliases are not used in catalogues; none means that none can be made into a bomb. */
  private LoadSettings settings() {
    return LoadSettings.builder()
        .setLabel(name)
        .setMaxAliasesForCollections(0)
        .setAllowDuplicateKeys(true)
        .build();
  }

  /** The root mapping; empty if the file is not YAML, which is then a mistake. */
  Optional<Yaml> root(List<Mistake> mistakes) {
    try {
      Optional<Node> node =
          new Compose(settings()).composeString(new String(content, StandardCharsets.UTF_8));
      if (node.isEmpty()) {
        mistakes.add(new Mistake(name, 1, "The file is empty. Write its content or remove it."));
      }
      return node.map(root -> new Yaml(name, root, mistakes));
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      mistakes.add(new Mistake(name, line, "This is not YAML: %s.".formatted(e.getProblem())));
    } catch (YamlEngineException e) {
      mistakes.add(new Mistake(name, 1, "This is not YAML: %s.".formatted(e.getMessage())));
    }
    return Optional.empty();
  }
}
