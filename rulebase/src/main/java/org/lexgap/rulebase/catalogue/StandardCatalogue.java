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
import org.lexgap.core.catalogue.CatalogueTranslation;
import org.lexgap.core.spi.RulePack;

/** The catalogue that ships with the product, from the class path. */
public final class StandardCatalogue {

  private static final String FOLDER = "/lexgap/catalogue/";
  private static final String TRANSLATIONS = FOLDER + "translations/";
  private static final String REASONING = "/lexgap/rules/reasoning/";

  private StandardCatalogue() {}

  /**
   * Reads the catalogue.
   *
   * @return the catalogue with its version and content hash
   * @throws CatalogueException if a file has a mistake
   */
  public static Catalogue read() {
    Contents contents = new Contents();
    return contents.reader.catalogue(contents.version, contents.hash());
  }

  /**
   * Reads the catalogue and adds what packs hold.
   *
   * @param packs the packs, in the order in which they are added
   * @return one catalogue of all
   * @throws CatalogueException if a pack has a mistake; it names all mistakes at once
   */
  public static Catalogue with(List<RulePack> packs) {
    Contents contents = new Contents();
    PackReader reader = new PackReader(contents.reader, contents.digest::update);
    packs.forEach(reader::read);
    return reader.verified(contents.version, contents.hash());
  }

  /**
   * The languages into which the catalogue is translated, whole or in part.
   *
   * @return language tags in the order of {@code rulebase.yaml}; English is not among them
   */
  public static List<String> languages() {
    return index().texts("translations");
  }

  /**
   * Reads a translation.
   *
   * @param language one of {@link #languages}
   * @return its texts
   * @throws CatalogueException if its file has a mistake
   */
  public static CatalogueTranslation translation(String language) {
    return TranslationReader.read(translationFile(language));
  }

  /**
   * The file of a translation, for a look at its ids.
   *
   * @param language one of {@link #languages}
   * @return the file
   */
  public static YamlFile translationFile(String language) {
    return file(TRANSLATIONS, language + ".yaml");
  }

  private static Yaml index() {
    List<Mistake> mistakes = new ArrayList<>();
    return file(FOLDER, "rulebase.yaml")
        .root(mistakes)
        .orElseThrow(() -> new CatalogueException(mistakes))
        .allow("version", "files", "reasoning", "translations");
  }

  /** What was read so far, and its digest. */
  private static final class Contents {

    private final CatalogueReader reader = new CatalogueReader();
    private final MessageDigest digest = sha256();
    private final String version;

    private Contents() {
      Yaml index = index();
      version = index.text("version");
      index.texts("files").forEach(name -> add(file(FOLDER, name)));
      // The other rules are written from the catalogue; these are hand-written and decide as well.
      index.texts("reasoning").forEach(name -> digest.update(file(REASONING, name).content()));
    }

    private void add(YamlFile file) {
      digest.update(file.content());
      reader.read(file);
    }

    private String hash() {
      return HexFormat.of().formatHex(digest.digest());
    }
  }

  private static YamlFile file(String folder, String name) {
    try (InputStream in = StandardCatalogue.class.getResourceAsStream(folder + name)) {
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
