package org.lexgap.core.catalogue;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A number that no treaty fixes and this catalogue sets. Reports print those that decided. A user
 * may set another number in its place.
 *
 * @param id the id, such as {@code sanction-floor}
 * @param value the number that decides
 * @param standard the number that the catalogue sets; equal to the value unless a user set another
 * @param unit its unit
 * @param usedBy the elements and checks in which a literal equal to the standard is this benchmark
 * @param reason why this number
 */
public record Benchmark(
    String id, double value, double standard, Unit unit, Set<String> usedBy, String reason) {

  public Benchmark {
    usedBy = Collections.unmodifiableSet(new LinkedHashSet<>(usedBy));
  }

  /**
   * A benchmark as the catalogue sets it.
   *
   * @param id the id
   * @param value the number
   * @param unit its unit
   * @param usedBy the elements and checks that use it
   * @param reason why this number
   */
  public Benchmark(String id, double value, Unit unit, Set<String> usedBy, String reason) {
    this(id, value, value, unit, usedBy, reason);
  }

  /**
   * The same benchmark with a user's own number.
   *
   * @param own the number that decides instead
   * @return a copy
   */
  public Benchmark withValue(double own) {
    return new Benchmark(id, own, standard, unit, usedBy, reason);
  }

  /**
   * Whether a user set another number.
   *
   * @return true if the number that decides is not the catalogue's
   */
  public boolean isOwn() {
    return value != standard;
  }

  /**
   * Whether a number could stand here.
   *
   * @param number the number
   * @return true for a finite number of 0 or more; a share is at most 1
   */
  public boolean allows(double number) {
    return Double.isFinite(number) && number >= 0 && (unit != Unit.SHARE || number <= 1);
  }

  /**
   * Which numbers could stand here.
   *
   * @return words such as "a share from 0 to 1"
   */
  public String range() {
    return unit == Unit.SHARE
        ? "a share from 0 to 1"
        : "a number of %s, 0 or more".formatted(unit.key());
  }
}
