package org.lexgap.core.summary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.summary.LayingRemark.Code;

/** Lays the laws of a bill's sheet over existing law, one after the other. */
final class BillLaying {

  private static final String IN_FORCE = "law.in_force";

  /** What a law says of itself: a bill does not change it. */
  private static final Set<String> DESCRIPTION =
      Set.of(
          "law.title",
          "law.kind",
          "law.year",
          "law.version",
          "law.source",
          "law.read_whole",
          IN_FORCE,
          "law.level",
          "law.territory",
          "law.amends",
          "law.repeals");

  private final StatuteSummary bill;
  private final StatuteSummary existing;
  private final Set<String> repealed = new LinkedHashSet<>();
  private final Map<Scope, Map<String, Answer>> table = new LinkedHashMap<>();
  private final List<Amendment> amendments = new ArrayList<>();
  private final List<LayingRemark> remarks = new ArrayList<>();

  BillLaying(StatuteSummary bill, StatuteSummary existing) {
    this.bill = bill;
    this.existing = existing;
  }

  BillOverLaw lay() {
    repeal();
    existing.answers().stream()
        .filter(answer -> !repealed.contains(answer.scope().law()))
        .forEach(this::put);
    facts();
    bill.laws().forEach(this::lay);
    return new BillOverLaw(
        bill,
        existing,
        StatuteSummary.of(
            table.values().stream().flatMap(answers -> answers.values().stream()).toList()),
        amendments,
        List.copyOf(repealed),
        remarks);
  }

  private void repeal() {
    for (Law law : bill.laws()) {
      law.repeals().forEach(id -> known(law, id, repealed));
    }
  }

  private void known(Law law, String id, Set<String> found) {
    if (existing.law(id).isPresent()) {
      found.add(id);
    } else {
      remarks.add(new LayingRemark(Code.NO_SUCH_LAW, law.scope(), id, null));
    }
  }

  /** Facts about the State are not changed by a bill: its sheet may only add some. */
  private void facts() {
    for (Answer fact : bill.own(Scope.JURISDICTION).values()) {
      Answer known = existing.own(Scope.JURISDICTION).get(fact.field());
      if (known == null) {
        put(fact);
      } else if (!known.value().equals(fact.value())) {
        remarks.add(new LayingRemark(Code.FACT_DIFFERS, Scope.JURISDICTION, "", fact));
      }
    }
  }

  private void lay(Law law) {
    Set<String> amended = new LinkedHashSet<>();
    law.amends().forEach(id -> known(law, id, amended));
    amended.removeAll(repealed);
    if (!amended.isEmpty()) {
      amend(law, List.copyOf(amended));
    } else if (existing.law(law.id()).isPresent() && !law.repeals().contains(law.id())) {
      restate(law);
    } else {
      scopes(law).forEach(this::enact);
    }
  }

  /** In the law as it would stand nothing of the bill is "not in force". */
  private void enact(Scope scope) {
    bill.own(scope).values().stream()
        .filter(answer -> !answer.field().equals(IN_FORCE))
        .forEach(this::put);
  }

  private static List<Scope> scopes(Law law) {
    List<Scope> scopes = new ArrayList<>(List.of(law.scope()));
    law.offences().forEach(offence -> scopes.add(offence.scope()));
    return scopes;
  }

  /** The bill's sheet answers under the id of an existing law. */
  private void restate(Law law) {
    if (repealed.contains(law.id())) {
      scopes(law).stream()
          .flatMap(scope -> bill.own(scope).values().stream())
          .forEach(a -> remarks.add(new LayingRemark(Code.REPEALED, a.scope(), law.id(), a)));
      return;
    }
    if (law.isBill()) {
      remarks.add(new LayingRemark(Code.SAME_ID, law.scope(), law.id(), null));
    }
    for (Scope scope : scopes(law)) {
      for (Answer answer : substance(scope)) {
        if (scope.isOffence()) {
          replace(scope, answer, null);
        } else {
          replaceInLaw(law.id(), answer, null);
        }
      }
    }
  }

  private void amend(Law law, List<String> amended) {
    boolean hasOwn = amendOffences(law, amended);
    description(law.scope()).forEach(this::put);
    for (Answer answer : substance(law.scope())) {
      List<String> holders = holders(amended, answer.field());
      holders.forEach(id -> replaceInLaw(id, answer, law.scope()));
      // An offence of the bill's own inherits from the bill, as any offence does from its law.
      if (holders.isEmpty() || hasOwn) {
        put(answer);
      }
      if (holders.isEmpty()) {
        remarks.add(new LayingRemark(Code.UNPLACED, law.scope(), "", answer));
      }
    }
  }

  /** Says whether the bill creates offences of its own. */
  private boolean amendOffences(Law law, List<String> amended) {
    boolean hasOwn = false;
    for (Offence offence : law.offences()) {
      Scope scope = offence.scope();
      List<Scope> same =
          amended.stream()
              .map(id -> new Scope(id, scope.offence()))
              .filter(other -> !existing.own(other).isEmpty())
              .toList();
      for (Answer answer : substance(scope)) {
        same.forEach(other -> replace(other, answer, scope));
      }
      if (same.isEmpty()) {
        enact(scope);
        hasOwn = true;
      }
    }
    return hasOwn;
  }

  /** The laws in which an answer finds its place: one alone always has it. */
  private List<String> holders(List<String> amended, String field) {
    return amended.size() == 1
        ? amended
        : amended.stream().filter(id -> answers(id, field)).toList();
  }

  private boolean answers(String law, String field) {
    return existing.scopes().stream()
        .anyMatch(scope -> scope.law().equals(law) && existing.own(scope).containsKey(field));
  }

  private void replaceInLaw(String law, Answer answer, @Nullable Scope by) {
    replace(Scope.ofLaw(law), answer, by);
    existing.scopes().stream()
        .filter(scope -> scope.law().equals(law) && scope.isOffence())
        .filter(scope -> existing.own(scope).containsKey(answer.field()))
        .filter(scope -> !isAnsweredByBill(scope, answer))
        .forEach(scope -> replace(scope, answer, by));
  }

  /** Under the id of the existing law, or under that of the bill. */
  private boolean isAnsweredByBill(Scope offence, Answer answer) {
    Scope ofBill = new Scope(answer.scope().law(), offence.offence());
    return bill.own(offence).containsKey(answer.field())
        || bill.own(ofBill).containsKey(answer.field());
  }

  private void replace(Scope scope, Answer answer, @Nullable Scope by) {
    Answer before = table.getOrDefault(scope, Map.of()).get(answer.field());
    Answer after = answer.takenOver(scope, by);
    put(after);
    if (before == null || !before.value().equals(after.value())) {
      amendments.add(new Amendment(before, after));
    }
  }

  private void put(Answer answer) {
    table
        .computeIfAbsent(answer.scope(), scope -> new LinkedHashMap<>())
        .put(answer.field(), answer);
  }

  private List<Answer> substance(Scope scope) {
    return bill.own(scope).values().stream()
        .filter(answer -> !DESCRIPTION.contains(answer.field()))
        .toList();
  }

  private List<Answer> description(Scope scope) {
    return bill.own(scope).values().stream()
        .filter(answer -> DESCRIPTION.contains(answer.field()))
        .filter(answer -> !answer.field().equals(IN_FORCE))
        .toList();
  }
}
