package org.lexgap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every link within the repository leads to a file, and to a place in it. */
class DocumentLinksTest {

  private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();

  private final Map<Path, Set<String>> anchors = new HashMap<>();

  private static List<Path> documents() throws IOException {
    try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"));
        Stream<Path> top = Files.list(ROOT)) {
      return Stream.concat(docs, top)
          .filter(file -> file.toString().endsWith(".md"))
          .sorted()
          .toList();
    }
  }

  @Test
  void every_internal_link_of_every_document_resolves() throws IOException {
    List<String> broken = new ArrayList<>();
    int links = 0;
    for (Path document : documents()) {
      for (String link : MarkdownPages.links(Files.readString(document))) {
        if (!link.contains("://")) {
          links++;
          if (!resolves(document, link)) {
            broken.add(ROOT.relativize(document) + ": " + link);
          }
        }
      }
    }
    assertThat(broken).isEmpty();
    assertThat(links).isGreaterThan(3000);
  }

  private boolean resolves(Path document, String link) throws IOException {
    String[] parts = link.split("#", 2);
    Path file = parts[0].isEmpty() ? document : document.getParent().resolve(parts[0]).normalize();
    if (!Files.exists(file) || !file.startsWith(ROOT)) {
      return false;
    }
    return parts.length == 1 || anchorsOf(file).contains(parts[1]);
  }

  private Set<String> anchorsOf(Path file) throws IOException {
    if (!anchors.containsKey(file)) {
      anchors.put(file, MarkdownPages.anchors(Files.readString(file)));
    }
    return anchors.get(file);
  }
}
