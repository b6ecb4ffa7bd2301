package org.lexgap.reports;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lexgap.core.catalogue.Benchmark;
import org.lexgap.core.catalogue.Catalogue;
import org.lexgap.core.catalogue.Keyed;
import org.lexgap.core.catalogue.Pack;
import org.lexgap.core.catalogue.PackOverride;
import org.lexgap.core.catalogue.Severity;
import org.lexgap.reports.model.PackNote;
import org.lexgap.reports.model.SeverityMark;

/** What packs of a ministry add to the catalogue and say otherwise, in words. */
final class PackWords {

  private final ReportContext context;
  private final Catalogue catalogue;

  PackWords(ReportContext context) {
    this.context = context;
    this.catalogue = context.assessment().catalogue();
  }

  /** The packs that took part. */
  List<PackNote> notes() {
    return catalogue.packs().stream().map(this::note).toList();
  }

  private PackNote note(Pack pack) {
    return new PackNote(
        context.say("pack.title", Map.of("name", pack.name(), "version", pack.version())),
        context.say(
            "pack.about",
            Map.of(
                "publisher", pack.publisher(),
                "contact", pack.contact(),
                "elements", pack.elements().size(),
                "checks", pack.checks().size(),
                "fields", pack.fields().size(),
                "prefix", pack.prefix())),
        pack.overrides().stream().map(this::sentence).toList());
  }

  private String sentence(PackOverride override) {
    return context.say(
        "pack.override",
        Map.of(
            "key", override.key(),
            "id", override.id(),
            "own", words(override, override.own()),
            "standard", words(override, override.standard()),
            "reason", override.reason()));
  }

  private String words(PackOverride override, String value) {
    if (override.key().equals("severity")) {
      return context.say("severity." + value, Map.of());
    }
    return catalogue.benchmarks().stream()
        .filter(benchmark -> benchmark.id().equals(override.id()))
        .findFirst()
        .map(b -> context.answers().amount(Double.parseDouble(value), b.unit()))
        .orElse(value);
  }

  /** One of two keys of the wording: the second one names the packs that took part. */
  String either(String withoutPacks, String withPacks) {
    return catalogue.packs().isEmpty() ? withoutPacks : withPacks;
  }

  /** The names of all packs. */
  String names() {
    return context.wording().list(catalogue.packs().stream().map(Pack::name).toList());
  }

  /** The severity, with a note if a pack set it. */
  SeverityMark severity(SeverityMark mark, String id) {
    return new SeverityMark(
        mark.severity(),
        mark.word(),
        catalogue
            .override(id, "severity")
            .map(this::note)
            .or(() -> catalogue.packOf(id).map(this::own))
            .orElse(""));
  }

  private String note(PackOverride override) {
    Severity standard = Keyed.of(Severity.class, override.standard());
    return context.say(
        "severity.ofPack",
        Map.of(
            "pack", override.pack(),
            "standard", new Badges(context.wording()).of(standard).word()));
  }

  private String own(Pack pack) {
    return context.say("severity.inPack", Map.of("pack", pack.name()));
  }

  /** The override by which a pack set a benchmark; empty if the number is another's. */
  Optional<PackOverride> override(Benchmark benchmark) {
    return catalogue
        .override(benchmark.id(), "value")
        .filter(override -> Double.parseDouble(override.own()) == benchmark.value());
  }

  /** The pack whose own benchmark it is. */
  Optional<Pack> owner(Benchmark benchmark) {
    return catalogue.packs().stream()
        .filter(pack -> benchmark.id().startsWith(pack.prefix().toLowerCase(Locale.ROOT) + "-"))
        .findFirst();
  }
}
