package org.lexgap.core.summary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A law of the summary as its {@code law.*} answers describe it.
 *
 * @param id the short id of the law column
 * @param title the full title; the id if none was given
 * @param kind act, code, regulation or bill; null if not stated
 * @param year the year of enactment or of the draft; null if not stated
 * @param version the version that was summarised; null if not stated
 * @param source where the text can be read; null if not stated
 * @param inForce whether it is in force; null if not stated
 * @param readWhole whether whoever filled the sheet says that the whole law was read
 * @param territory the unit of a federal State for which it counts; null for a national law
 * @param amends ids of the laws that it amends
 * @param repeals ids of the laws that it repeals
 * @param offences its offences that have answers of their own
 */
public record Law(
    String id,
    String title,
    @Nullable String kind,
    @Nullable Integer year,
    @Nullable String version,
    @Nullable String source,
    @Nullable Boolean inForce,
    boolean readWhole,
    @Nullable String territory,
    List<String> amends,
    List<String> repeals,
    List<Offence> offences) {

  public Law {
    amends = List.copyOf(amends);
    repeals = List.copyOf(repeals);
    offences = List.copyOf(offences);
  }

  /**
   * Whether it is a draft.
   *
   * @return true for a bill
   */
  public boolean isBill() {
    return "bill".equals(kind);
  }

  /**
   * The law's scope.
   *
   * @return its scope
   */
  public Scope scope() {
    return Scope.ofLaw(id);
  }
}
