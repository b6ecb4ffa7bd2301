package org.lexgap.core.summary;

import java.util.List;

/**
 * A bill laid over existing law: the law as it would stand. Immutable.
 *
 * <p>A law that the bill repeals leaves the table. Of a law that it amends, an answer of the bill
 * replaces the answer of the same question, also for that law's offences unless the bill answers
 * the offence itself; a question that the law did not answer is answered by the bill. An offence of
 * the bill that bears the id of an offence of the amended law stands for it. An answer that the
 * bill's sheet gives under the id of an existing law replaces that law's answer likewise.
 *
 * @param bill the answers on the bill
 * @param existing the answers on existing law
 * @param summary the answers as they would stand
 * @param amendments every answer that changes, in the order of the bill
 * @param repealed the ids of the laws that leave the table
 * @param remarks what a person should look at
 */
public record BillOverLaw(
    StatuteSummary bill,
    StatuteSummary existing,
    StatuteSummary summary,
    List<Amendment> amendments,
    List<String> repealed,
    List<LayingRemark> remarks) {

  public BillOverLaw {
    amendments = List.copyOf(amendments);
    repealed = List.copyOf(repealed);
    remarks = List.copyOf(remarks);
  }

  /**
   * Lays a bill over existing law.
   *
   * @param bill the answers on the bill; its {@code law.amends} and {@code law.repeals} say what it
   *     changes
   * @param existing the answers on existing law
   * @return the law as it would stand
   */
  public static BillOverLaw of(StatuteSummary bill, StatuteSummary existing) {
    return new BillLaying(bill, existing).lay();
  }

  /**
   * Lays a bill over existing law, each read from a file of its own. Every place then names its
   * file.
   *
   * @param bill what was read of the bill
   * @param existing what was read of existing law
   * @return the law as it would stand
   * @throws UnreadableInputException if one of them holds no summary
   */
  public static BillOverLaw of(ImportResult bill, ImportResult existing) {
    return of(named(bill), named(existing));
  }

  private static StatuteSummary named(ImportResult imported) {
    return StatuteSummary.of(
        imported.summary().answers().stream()
            .map(answer -> answer.in(imported.input().name()))
            .toList());
  }
}
