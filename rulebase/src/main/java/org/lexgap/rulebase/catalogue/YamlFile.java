package org.lexgap.rulebase.catalogue;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * A YAML file of a catalogue, a pack or a case.
 *
 * @param name its name in messages
 * @param content its bytes, UTF-8
 */
public record YamlFile(String name, byte[] content) {

  /** Aliases are not used in catalogues; none means that none can be made into a bomb. */
  private LoadSettings settings() {
    return LoadSettings.builder()
        .setLabel(name)
        .setMaxAliasesForCollections(0)
        .setAllowDuplicateKeys(true)
        .build();
  }

  /**
   * Reads the file.
   *
   * @param mistakes where mistakes are added, now and while the mapping is read
   * @return the root mapping; empty if the file is not YAML, which is then a mistake
   */
  public Optional<Yaml> root(List<Mistake> mistakes) {
    CharBuffer text = CharBuffer.allocate(content.length);
    ByteBuffer bytes = ByteBuffer.wrap(content);
    if (decoder().decode(bytes, text, true).isError()) {
      mistakes.add(new Mistake(name, line(bytes.position()), notUtf8(bytes)));
      return Optional.empty();
    }
    return root(text.flip().toString(), mistakes);
  }

  private static CharsetDecoder decoder() {
    return StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  private static String notUtf8(ByteBuffer bytes) {
    return "This is not UTF-8: it has the byte (%02X). Save the file as UTF-8."
        .formatted(bytes.get(bytes.position()));
  }

  private int line(int position) {
    int line = 1;
    for (int i = 0; i < position; i++) {
      line += content[i] == '\n' ? 1 : 0;
    }
    return line;
  }

  private Optional<Yaml> root(String text, List<Mistake> mistakes) {
    try {
      Optional<Node> node = compose(text);
      if (node.isEmpty()) {
        mistakes.add(new Mistake(name, 1, "The file is empty. Write its content or remove it."));
      }
      return node.map(root -> new Yaml(name, root, mistakes));
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      mistakes.add(new Mistake(name, line, "This is not YAML: %s.".formatted(e.getProblem())));
    } catch (YamlEngineException e) {
      mistakes.add(new Mistake(name, 1, "This is not YAML: %s.".formatted(reason(e))));
    }
    return Optional.empty();
  }

  private Optional<Node> compose(String text) {
    LoadSettings settings = settings();
    StreamReader reader = new StreamReader(settings, text);
    return new Composer(settings, new ShallowParser(new ParserImpl(settings, reader)))
        .getSingleNode();
  }

  /** The library counts aliases; a lawyer needs to know that there should be none. */
  private static String reason(YamlEngineException e) {
    String message = String.valueOf(e.getMessage());
    return message.contains("aliases")
        ? "it repeats a part by an alias (*). Write the part again"
        : message;
  }
}
