package org.lexgap.rulebase.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lexgap.rulebase.catalogue.Mistake;

/**
 * Packs that are broken on purpose. Beside each stands the list of its mistakes; {@code
 * -Dlexgap.golden=update} writes the lists anew.
 */
class BrokenPacksTest {

  private static final Path PACKS = Path.of("src/test/resources/lexgap/packs");

  static List<Path> packs() throws IOException {
    try (Stream<Path> folders = Files.list(PACKS)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("packs")
  void every_mistake_is_named_at_once_with_file_and_line(Path pack) throws IOException {
    Path expected = PACKS.resolve(pack.getFileName() + ".txt");
    List<Mistake> mistakes = PackReview.of(PackFolder.at(pack)).mistakes();
    String found = mistakes.stream().map(one -> one + "\n").collect(Collectors.joining());
    if ("update".equals(System.getProperty("lexgap.golden"))) {
      Files.writeString(expected, found);
    }
    assertThat(mistakes)
        .isNotEmpty()
        .allSatisfy(mistake -> assertThat(mistake.line()).isPositive());
    assertThat(found).isEqualTo(Files.readString(expected));
  }
}
