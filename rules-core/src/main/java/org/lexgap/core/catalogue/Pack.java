package org.lexgap.core.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * A ministry's own part of a catalogue: who answers for it, what it adds and what it overrides.
 *
 * @param id the id, such as {@code velmora-interior}
 * @param name the name in reports
 * @param version the pack's own version
 * @param publisher who answers for it
 * @param contact where to ask, and on what it rests
 * @param prefix what the ids of its elements, checks, instruments and benchmarks begin with, such
 *     as {@code VEL}; those of its fields begin with the same in small letters
 * @param rulebases the versions of the standard rulebase for which it was written
 * @param elements the ids of its elements
 * @param checks the ids of its checks
 * @param fields the names of its fields
 * @param overrides what it says otherwise than the standard catalogue
 */
public record Pack(
    String id,
    String name,
    String version,
    String publisher,
    String contact,
    String prefix,
    List<String> rulebases,
    List<String> elements,
    List<String> checks,
    List<String> fields,
    List<PackOverride> overrides) {

  public Pack {
    rulebases = List.copyOf(rulebases);
    elements = List.copyOf(elements);
    checks = List.copyOf(checks);
    fields = List.copyOf(fields);
    overrides = List.copyOf(overrides);
  }

  /**
   * Whether an element or check is the pack's own.
   *
   * @param elementOrCheck an id
   * @return true if the pack brings it
   */
  public boolean brings(String elementOrCheck) {
    return elements.contains(elementOrCheck) || checks.contains(elementOrCheck);
  }

  /**
   * Whether the pack was written for another rulebase than the one it is used with.
   *
   * @param catalogueVersion the version of a catalogue in which the pack takes part
   * @return the version of the standard rulebase in it, or empty if the pack names that
   */
  public Optional<String> missesRulebase(String catalogueVersion) {
    String standard = catalogueVersion.split(" ", 2)[0];
    return Optional.of(standard).filter(version -> !rulebases.contains(version));
  }
}
