package org.lexgap.rulebase.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.lexgap.core.catalogue.Catalogue;

/** The catalogue that ships with the product, from the class path. */
public final class StandardCatalogue {

  private static final String FOLDER = "/lexgap/catalogue/";

  private StandardCatalogue() {}

  /**
   * Reads the catalogue.
   *
   * @return the catalogue with its version and content hash
   * @throws CatalogueException if a file has a mistake
   */
  public static Catalogue read() {
    List<Mistake> mistakes = new ArrayList<>();
    Yaml contents =
        file("rulebase.yaml").root(mistakes).orElseThrow(() -> new CatalogueException(mistakes));
    MessageDigest digest = sha256();
    CatalogueReader reader = new CatalogueReader();
    for (String name : contents.allow("version", "files").texts("files")) {
      YamlFile file = file(name);
      digest.update(file.content());
      reader.read(file);
    }
    return reader.catalogue(contents.text("version"), HexFormat.of().formatHex(digest.digest()));
  }

  private static YamlFile file(String name) {
    try (InputStream in = StandardCatalogue.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException(
            "The catalogue file (%s) is missing from the class path. Build the module again."
                .formatted(name));
      }
      return new YamlFile(name, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("The catalogue file (%s) cannot be read.".formatted(name), e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256.", e);
    }
  }
}
