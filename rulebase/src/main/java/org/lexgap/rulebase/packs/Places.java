package org.lexgap.rulebase.packs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lexgap.core.spi.RulePack;
import org.lexgap.rulebase.catalogue.Mistake;
import org.lexgap.rulebase.catalogue.PackFiles;
import org.lexgap.rulebase.catalogue.Yaml;
import org.lexgap.rulebase.catalogue.YamlFile;

/** Where the elements, checks and overrides of a pack stand. */
final class Places {

  private final Map<String, Yaml> byId = new HashMap<>();
  private final String manifest;

  private Places(String manifest) {
    this.manifest = manifest;
  }

  static Places of(RulePack pack) {
    Places places = new Places(pack.name() + "/" + RulePack.MANIFEST);
    List<Mistake> said = new ArrayList<>();
    for (YamlFile file : new PackFiles(pack, said).read()) {
      file.root(said).ifPresent(places::remember);
    }
    return places;
  }

  private void remember(Yaml root) {
    for (String key : List.of("elements", "checks", "overrides")) {
      for (Yaml yaml : root.isList(key) ? root.mappings(key) : List.<Yaml>of()) {
        byId.put(yaml.text("id"), yaml);
      }
    }
  }

  /** A remark on what has this id. */
  Mistake at(String id, String message) {
    return Optional.ofNullable(byId.get(id))
        .map(yaml -> yaml.remark(message))
        .orElseGet(() -> atManifest(message));
  }

  /** A remark on the pack as a whole. */
  Mistake atManifest(String message) {
    return new Mistake(manifest, 1, message);
  }
}
