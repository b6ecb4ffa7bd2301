package org.lexgap.rulebase.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lexgap.core.catalogue.Catalogue;
import org.lexgap.core.spi.RulePack;

/** By version and hash anyone can tell which rules decided. */
class StandardCatalogueTest {

  private record Pack(String name, String content) implements RulePack {
    @Override
    public List<String> files() {
      return List.of("own.yaml");
    }

    @Override
    public InputStream open(String file) throws IOException {
      if (content.isEmpty()) {
        throw new IOException("gone");
      }
      return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static byte[] file(String path) throws IOException {
    try (InputStream in = StandardCatalogue.class.getResourceAsStream("/lexgap/" + path)) {
      return in.readAllBytes();
    }
  }

  private static MessageDigest ofTheStandardFiles() throws IOException, GeneralSecurityException {
    Yaml index =
        new YamlFile("rulebase.yaml", file("catalogue/rulebase.yaml"))
            .root(new ArrayList<>())
            .orElseThrow();
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (String name : index.texts("files")) {
      digest.update(file("catalogue/" + name));
    }
    for (String name : index.texts("reasoning")) {
      digest.update(file("rules/reasoning/" + name));
    }
    return digest;
  }

  @Test
  void the_hash_is_that_of_all_files_and_hand_written_rules_in_their_order() throws Exception {
    assertThat(StandardCatalogue.read().hash())
        .isEqualTo(HexFormat.of().formatHex(ofTheStandardFiles().digest()));
  }

  @Test
  void packs_add_their_names_to_the_version_and_their_files_to_the_hash() throws Exception {
    MessageDigest digest = ofTheStandardFiles();
    digest.update("benchmarks: []".getBytes(StandardCharsets.UTF_8));
    digest.update("checks: []".getBytes(StandardCharsets.UTF_8));
    Catalogue catalogue =
        StandardCatalogue.with(
            List.of(new Pack("ministry", "benchmarks: []"), new Pack("police", "checks: []")));
    assertThat(catalogue.version())
        .isEqualTo(StandardCatalogue.read().version() + " + ministry + police");
    assertThat(catalogue.hash()).isEqualTo(HexFormat.of().formatHex(digest.digest()));
  }

  @Test
  void a_file_of_a_pack_that_cannot_be_read_is_named() {
    assertThatThrownBy(() -> StandardCatalogue.with(List.of(new Pack("ministry", ""))))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("The file (own.yaml) of the pack (ministry) cannot be read.");
  }
}
