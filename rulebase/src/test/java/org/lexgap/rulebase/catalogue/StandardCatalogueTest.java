package org.lexgap.rulebase.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.lexgap.core.catalogue.Catalogue;
import org.lexgap.core.spi.RulePack;

/** By version and hash anyone can tell which rules decided. */
class StandardCatalogueTest {

  /** A pack with what it must have and one more file. */
  private record Pack(String name, String content) implements RulePack {

    private static final String MANIFEST =
        """
        pack: %s
        name: %s
        version: 1.0
        publisher: Ministry
        contact: desk
        prefix: %s
        rulebase: [0.1.0]
        """;

    @Override
    public List<String> files() {
      return List.of("pack.yaml", "own.yaml");
    }

    private String manifest() {
      return MANIFEST.formatted(name, name, name.toUpperCase(Locale.ROOT));
    }

    @Override
    public InputStream open(String file) throws IOException {
      if (content.isEmpty() && file.equals("own.yaml")) {
        throw new IOException("gone");
      }
      String text = file.equals("own.yaml") ? content : manifest();
      return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
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
  void packs_add_their_ids_and_versions_to_the_version_and_their_files_to_the_hash()
      throws Exception {
    MessageDigest digest = ofTheStandardFiles();
    List<Pack> packs =
        List.of(new Pack("ministry", "benchmarks: []"), new Pack("police", "checks: []"));
    packs.forEach(
        pack -> {
          digest.update(pack.manifest().getBytes(StandardCharsets.UTF_8));
          digest.update(pack.content().getBytes(StandardCharsets.UTF_8));
        });
    Catalogue catalogue = StandardCatalogue.with(List.copyOf(packs));
    assertThat(catalogue.version())
        .isEqualTo(StandardCatalogue.read().version() + " + ministry 1.0 + police 1.0");
    assertThat(catalogue.hash()).isEqualTo(HexFormat.of().formatHex(digest.digest()));
  }

  @Test
  void a_file_of_a_pack_that_cannot_be_read_is_named() {
    assertThatThrownBy(() -> StandardCatalogue.with(List.of(new Pack("ministry", ""))))
        .isInstanceOf(CatalogueException.class)
        .hasMessageContaining("ministry/own.yaml:1: The file cannot be read");
  }
}
