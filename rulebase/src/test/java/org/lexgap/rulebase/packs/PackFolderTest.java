package org.lexgap.rulebase.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lexgap.rulebase.Rulebases;
import org.lexgap.rulebase.catalogue.Mistake;

/** Whatever a folder holds, it gives mistakes and no exception. */
class PackFolderTest {

  private static final String ABOUT =
      """
      pack: own
      name: A ministry
      version: 1
      publisher: The ministry
      contact: the ministry
      prefix: OWN
      rulebase: [0.1.0]
      """;

  @TempDir Path outside;
  private Path pack;

  @BeforeEach
  void make_a_pack_without_elements() throws IOException {
    pack = Files.createDirectory(outside.resolve("pack"));
    Files.writeString(pack.resolve("pack.yaml"), ABOUT);
  }

  private List<String> mistakes() {
    return PackReview.of(PackFolder.at(pack)).mistakes().stream().map(Mistake::toString).toList();
  }

  @Test
  void a_pack_without_elements_is_none_the_worse() {
    assertThat(mistakes()).isEmpty();
    assertThat(Rulebases.with(List.of(PackFolder.at(pack))).catalogue().version())
        .endsWith(" + own 1");
  }

  @Test
  void what_is_no_YAML_by_its_name_is_not_read() throws IOException {
    Files.writeString(pack.resolve("README.md"), "# Ours");
    Files.writeString(pack.resolve(".hidden.yaml"), "[");
    assertThat(mistakes()).isEmpty();
  }

  @Test
  void a_link_out_of_the_folder_is_not_followed() throws IOException {
    Path secret = Files.writeString(outside.resolve("secret.yaml"), "secret: unspeakable");
    Files.createSymbolicLink(pack.resolve("link.yaml"), secret);
    Files.createSymbolicLink(pack.resolve("loop.yaml"), pack.resolve("loop.yaml"));
    Files.createSymbolicLink(pack.resolve("nowhere.yaml"), outside.resolve("gone.yaml"));
    assertThat(mistakes())
        .hasSize(3)
        .anyMatch(m -> m.startsWith("pack/link.yaml:1: The file cannot be read: it is a link"))
        .anyMatch(m -> m.startsWith("pack/loop.yaml:1: The file cannot be read: it is a link that"))
        .anyMatch(m -> m.startsWith("pack/nowhere.yaml:1: The file cannot be read: it is a link"))
        .noneMatch(m -> m.contains("unspeakable"));
  }

  @Test
  void a_folder_with_the_name_of_a_file_is_none() throws IOException {
    Files.createDirectory(pack.resolve("elements.yaml"));
    assertThat(mistakes())
        .containsExactly(
            "pack/elements.yaml:1: The file cannot be read: it is no file. Put a file there.");
  }

  @Test
  void a_huge_file_is_not_read_to_the_end() throws IOException {
    Files.writeString(pack.resolve("elements.yaml"), "# ".repeat(1_500_000));
    assertThat(mistakes())
        .containsExactly(
            "pack/elements.yaml:1: The file has more than (2000000) bytes. Divide it.");
  }

  @Test
  void ten_thousand_files_are_too_many() throws IOException {
    for (int i = 0; i < 10_000; i++) {
      Files.createFile(pack.resolve(i + ".yaml"));
    }
    assertThat(mistakes()).hasSize(1).first().asString().contains("A pack is smaller.");
  }

  @Test
  void six_hundred_files_are_too_many() throws IOException {
    for (int i = 0; i < 600; i++) {
      Files.createFile(pack.resolve(i + ".yaml"));
    }
    assertThat(mistakes())
        .containsExactly(
            "pack/pack.yaml:1: The pack has (601) files. Put its elements into at most 500.");
  }

  @Test
  void a_file_of_brackets_does_not_exhaust_the_stack() throws IOException {
    Files.writeString(pack.resolve("flow.yaml"), "[".repeat(900_000));
    Files.writeString(
        pack.resolve("block.yaml"),
        IntStream.range(0, 300).mapToObj(i -> " ".repeat(i) + "a:\n").reduce("", String::concat));
    assertThat(mistakes()).hasSize(2).allMatch(m -> m.contains("it is nested more than 40 deep"));
  }

  @Test
  void aliases_are_refused() throws IOException {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
    for (int i = 1; i < 30; i++) {
      bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }
    Files.writeString(pack.resolve("bomb.yaml"), bomb);
    assertThat(mistakes()).hasSize(1).first().asString().contains("it repeats a part by an alias");
  }

  @Test
  void a_manifest_that_is_not_UTF_8_is_named_with_its_line() throws IOException {
    Files.write(
        pack.resolve("pack.yaml"),
        ABOUT.replace("The ministry", "Minist\u00e8re").getBytes(StandardCharsets.ISO_8859_1));
    assertThat(mistakes())
        .containsExactly(
            "pack/pack.yaml:4: This is not UTF-8: it has the byte (E8). Save the file as UTF-8.");
  }

  @Test
  void a_folder_that_is_not_there_is_said_to_be_none() {
    assertThat(PackReview.of(PackFolder.at(outside.resolve("gone"))).mistakes())
        .singleElement()
        .extracting(Mistake::message)
        .asString()
        .contains("cannot be opened. Name a folder that holds a pack.");
  }

  @Test
  void a_folder_without_a_manifest_is_told_what_stands_in_one() throws IOException {
    Files.delete(pack.resolve("pack.yaml"));
    assertThat(mistakes())
        .containsExactly(
            "pack/pack.yaml:1: The file is missing. It says what the pack is: pack, name, version,"
                + " publisher, contact, prefix, rulebase.");
  }

  @Test
  void two_packs_cannot_have_one_prefix() throws IOException {
    Path other = Files.createDirectory(outside.resolve("other"));
    String elements =
        Files.readString(Path.of("src/test/resources/lexgap/packs/failing-cases/elements.yaml"))
            .replace("ABC-", "OWN-")
            .replace("abc.register", "tip.victim.defined")
            .replace("set: abc", "set: own");
    Files.writeString(pack.resolve("elements.yaml"), elements);
    Files.writeString(other.resolve("pack.yaml"), ABOUT);
    assertThat(
            catchThrowable(
                () -> Rulebases.with(List.of(PackFolder.at(pack), PackFolder.at(other)))))
        .hasMessageContaining("other/pack.yaml:6: The prefix (OWN) is that of");
  }
}
