package org.lexgap.rulebase.catalogue;

import org.jspecify.annotations.Nullable;
import org.lexgap.core.catalogue.Check;
import org.lexgap.core.catalogue.Downgrade;
import org.lexgap.core.catalogue.FindingKind;
import org.lexgap.core.catalogue.ScopeLevel;
import org.lexgap.core.catalogue.Severity;

/** Reads one consistency check. */
final class CheckReader {

  private CheckReader() {}

  static Check read(Yaml yaml) {
    yaml.allow(
        "id",
        "title",
        "finding",
        "severity",
        "scope",
        "elements",
        "fields",
        "raise_when",
        "explanation",
        "guard",
        "downgrade",
        "sources",
        "suggested_resolution");
    return new Check(
        yaml.text("id"),
        yaml.text("title"),
        yaml.word("finding", FindingKind.class),
        yaml.word("severity", Severity.class),
        yaml.word("scope", ScopeLevel.class),
        yaml.texts("elements"),
        yaml.texts("fields"),
        yaml.text("raise_when"),
        yaml.text("explanation"),
        yaml.optionalText("guard"),
        downgrade(yaml),
        yaml.each("sources", ElementReader::source),
        yaml.text("suggested_resolution"));
  }

  private static @Nullable Downgrade downgrade(Yaml check) {
    return check
        .mapping("downgrade")
        .map(
            yaml ->
                new Downgrade(
                    yaml.allow("to", "when").word("to", Severity.class), yaml.text("when")))
        .orElse(null);
  }
}
