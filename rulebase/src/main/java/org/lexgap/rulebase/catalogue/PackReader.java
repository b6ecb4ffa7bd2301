package org.lexgap.rulebase.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.lexgap.core.catalogue.AllowedValue;
import org.lexgap.core.catalogue.Catalogue;
import org.lexgap.core.catalogue.Field;
import org.lexgap.core.catalogue.Instrument;
import org.lexgap.core.catalogue.Pack;
import org.lexgap.core.catalogue.PackOverride;
import org.lexgap.core.catalogue.Vocabulary;
import org.lexgap.core.spi.RulePack;

/** Reads packs beside the standard catalogue and collects every mistake in them. */
final class PackReader {

  private static final String PARTY_TO = "ctx.party_to";

  private final CatalogueReader reader;
  private final Consumer<byte[]> digest;
  private final Catalogue standard;
  private final Overrides overrides;
  private final List<Pack> packs = new ArrayList<>();
  private final int standardElements;
  private final int standardChecks;

  /**
   * A reader of packs.
   *
   * @param reader has read the standard catalogue
   * @param digest takes the bytes of every file that counts
   */
  PackReader(CatalogueReader reader, Consumer<byte[]> digest) {
    this.reader = reader;
    this.digest = digest;
    this.standard = reader.soFar("", "");
    this.overrides = new Overrides(standard);
    this.standardElements = standard.elements().size();
    this.standardChecks = standard.checks().size();
  }

  void read(RulePack pack) {
    Catalogue before = reader.soFar("", "");
    List<PackOverride> own = new ArrayList<>();
    Optional<Manifest> manifest = Optional.empty();
    reader.keepTo(Naming.FREE);
    for (YamlFile file : new PackFiles(pack, reader.mistakes()).read()) {
      digest.accept(file.content());
      Optional<Yaml> root = file.root(reader.mistakes());
      if (file.name().equals(pack.name() + "/" + RulePack.MANIFEST)) {
        manifest = root.map(yaml -> manifest(yaml, before));
      } else {
        String name = manifest.map(Manifest::name).orElse(pack.name());
        root.ifPresent(yaml -> own.addAll(content(name, yaml)));
      }
    }
    manifest.ifPresent(found -> packs.add(pack(found, before, own)));
  }

  private Manifest manifest(Yaml yaml, Catalogue before) {
    Manifest manifest = Manifest.read(yaml);
    manifest.verify(yaml, before);
    if (!manifest.prefix().isEmpty()) {
      reader.keepTo(new PackNaming(manifest.prefix()));
    }
    return manifest;
  }

  private List<PackOverride> content(String pack, Yaml root) {
    if (root.has("overrides")) {
      return overrides.read(pack, root);
    }
    if (root.has("cases") || root.has("element") || root.has("check")) {
      root.mistake("The file holds cases. Move it into the folder (cases).");
    } else {
      reader.read(root);
    }
    return List.of();
  }

  private Pack pack(Manifest manifest, Catalogue before, List<PackOverride> own) {
    Catalogue after = reader.soFar("", "");
    return new Pack(
        manifest.id(),
        manifest.name(),
        manifest.version(),
        manifest.publisher(),
        manifest.contact(),
        manifest.prefix(),
        manifest.rulebases(),
        after.elements().stream()
            .map(e -> e.id())
            .filter(id -> before.element(id).isEmpty())
            .toList(),
        after.checks().stream().map(c -> c.id()).filter(id -> before.check(id).isEmpty()).toList(),
        after.vocabulary().fields().stream()
            .map(Field::name)
            .filter(name -> before.vocabulary().find(name).isEmpty())
            .toList(),
        own);
  }

  /**
   * The standard catalogue with all packs.
   *
   * @param hash the content hash of everything
   * @return one catalogue
   * @throws CatalogueException if a pack has mistakes
   */
  Catalogue verified(String version, String hash) {
    Catalogue all = withTreaties(reader.soFar(version, hash));
    References references = new References(all);
    Completeness completeness = new Completeness(all.vocabulary());
    reader
        .elementsAfter(standardElements)
        .forEach(
            read -> {
              references.verify(read.thing(), read.yaml());
              completeness.verify(read.thing(), read.yaml());
            });
    reader
        .checksAfter(standardChecks)
        .forEach(
            read -> {
              references.verify(read.thing(), read.yaml());
              completeness.verify(read.thing(), read.yaml());
            });
    Mistake.stopAt(reader.mistakes());
    return overridden(all);
  }

  /**
   * A treaty of a pack becomes a choice of the question which treaties are in force. No condition
   * asks for the share of that list, so that one more value changes none.
   */
  private Catalogue withTreaties(Catalogue all) {
    List<AllowedValue> treaties =
        all.instruments().stream()
            .filter(instrument -> standard.instrument(instrument.id()).isEmpty())
            .filter(Instrument::bindsParties)
            .map(instrument -> new AllowedValue(instrument.id(), instrument.shortTitle()))
            .toList();
    List<Field> fields =
        all.vocabulary().fields().stream()
            .map(field -> field.name().equals(PARTY_TO) ? field.withValues(treaties) : field)
            .toList();
    return new Catalogue(
        all.version(),
        all.hash(),
        new Vocabulary(fields),
        all.sets(),
        all.instruments(),
        all.elements(),
        all.checks(),
        all.benchmarks());
  }

  private Catalogue overridden(Catalogue all) {
    return new Catalogue(
        all.version()
            + packs.stream()
                .map(p -> " + " + p.id() + " " + p.version())
                .reduce("", String::concat),
        all.hash(),
        all.vocabulary(),
        all.sets(),
        all.instruments(),
        all.elements().stream().map(overrides::of).toList(),
        all.checks().stream().map(overrides::of).toList(),
        all.benchmarks().stream().map(overrides::of).toList(),
        packs);
  }
}
