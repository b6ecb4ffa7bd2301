package org.lexgap.core.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The key elements with everything they rest on, in the order in which reports show them.
 * Immutable.
 *
 * @param version the version of the content
 * @param hash SHA-256 of the content, in lower-case hexadecimal
 * @param vocabulary all fields
 * @param sets the sets, in report order
 * @param instruments the cited instruments
 * @param elements the key elements, by set and then in catalogue order
 * @param checks the consistency checks
 * @param benchmarks the numbers that this catalogue sets
 * @param packs the packs of ministries that take part; their elements, checks and fields stand
 *     among the others
 */
public record Catalogue(
    String version,
    String hash,
    Vocabulary vocabulary,
    List<ElementSet> sets,
    List<Instrument> instruments,
    List<KeyElement> elements,
    List<Check> checks,
    List<Benchmark> benchmarks,
    List<Pack> packs) {

  public Catalogue {
    sets = List.copyOf(sets);
    instruments = List.copyOf(instruments);
    checks = List.copyOf(checks);
    benchmarks = List.copyOf(benchmarks);
    packs = List.copyOf(packs);
    List<String> order = sets.stream().map(ElementSet::id).toList();
    elements =
        elements.stream()
            .sorted(Comparator.comparingInt(element -> order.indexOf(element.set())))
            .toList();
  }

  /**
   * A catalogue in which no pack takes part.
   *
   * @param version the version of the content
   * @param hash SHA-256 of the content, in lower-case hexadecimal
   * @param vocabulary all fields
   * @param sets the sets, in report order
   * @param instruments the cited instruments
   * @param elements the key elements
   * @param checks the consistency checks
   * @param benchmarks the numbers that this catalogue sets
   */
  public Catalogue(
      String version,
      String hash,
      Vocabulary vocabulary,
      List<ElementSet> sets,
      List<Instrument> instruments,
      List<KeyElement> elements,
      List<Check> checks,
      List<Benchmark> benchmarks) {
    this(version, hash, vocabulary, sets, instruments, elements, checks, benchmarks, List.of());
  }

  /**
   * The same catalogue with other benchmarks.
   *
   * @param others the benchmarks
   * @return a copy
   */
  public Catalogue withBenchmarks(List<Benchmark> others) {
    return new Catalogue(
        version, hash, vocabulary, sets, instruments, elements, checks, others, packs);
  }

  /**
   * What a pack says otherwise on one key.
   *
   * @param id an element, check or benchmark
   * @param key a key, such as {@code severity}
   * @return the override, or empty if the standard catalogue's words stand
   */
  public Optional<PackOverride> override(String id, String key) {
    return packs.stream()
        .flatMap(pack -> pack.overrides().stream())
        .filter(override -> override.id().equals(id) && override.key().equals(key))
        .findFirst();
  }

  /**
   * The pack that brings an element or check.
   *
   * @param id an id
   * @return the pack, or empty if the standard catalogue brings it
   */
  public Optional<Pack> packOf(String id) {
    return packs.stream().filter(pack -> pack.brings(id)).findFirst();
  }

  /**
   * The element with this id.
   *
   * @param id an element id
   * @return the element, or empty if there is none
   */
  public Optional<KeyElement> element(String id) {
    return elements.stream().filter(element -> element.id().equals(id)).findFirst();
  }

  /**
   * The check with this id.
   *
   * @param id a check id
   * @return the check, or empty if there is none
   */
  public Optional<Check> check(String id) {
    return checks.stream().filter(check -> check.id().equals(id)).findFirst();
  }

  /**
   * The instrument with this id.
   *
   * @param id an instrument id
   * @return the instrument, or empty if there is none
   */
  public Optional<Instrument> instrument(String id) {
    return instruments.stream().filter(instrument -> instrument.id().equals(id)).findFirst();
  }

  /**
   * The instruments that at least one element cites.
   *
   * @return instruments in the order of the catalogue
   */
  public List<Instrument> citedInstruments() {
    Set<String> cited =
        elements.stream()
            .flatMap(element -> element.sources().stream())
            .map(Source::instrument)
            .collect(Collectors.toSet());
    return instruments.stream().filter(instrument -> cited.contains(instrument.id())).toList();
  }
}
