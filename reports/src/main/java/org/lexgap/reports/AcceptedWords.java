package org.lexgap.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.lexgap.core.acceptance.Acceptance;
import org.lexgap.core.acceptance.AcceptedAssessment;
import org.lexgap.core.acceptance.AcceptedAssessment.Idle;
import org.lexgap.core.acceptance.AcceptedAssessment.Why;
import org.lexgap.core.summary.Problem;
import org.lexgap.reports.model.AcceptedRow;

/** Gaps that somebody accepted, in words, and entries that came to nothing. */
final class AcceptedWords {

  private final ReportContext context;

  AcceptedWords(ReportContext context) {
    this.context = context;
  }

  /**
   * Who accepted it until when and why, as arguments of a sentence, which has its own full stop.
   */
  Map<String, String> said(String who, LocalDate until, String reason) {
    return Map.of(
        "who", UserText.isolated(UserText.brief(who, 120)),
        "date", date(until),
        "reason", UserText.isolated(UserText.brief(reason, 500).replaceFirst("[.\\s]+$", "")));
  }

  /** A day in words. */
  String date(LocalDate day) {
    return context.wording().date(day);
  }

  List<AcceptedRow> rows() {
    AcceptedAssessment accepted = context.request().accepted();
    return accepted == null ? List.of() : accepted.used().stream().map(this::row).toList();
  }

  private AcceptedRow row(Acceptance entry) {
    return new AcceptedRow(
        entry,
        new Links(context).plain(entry.id()),
        context.say("flag.accepted", said(entry.who(), entry.until(), entry.reason())),
        UserText.clean(entry.place().toString()));
  }

  /** Entries that came to nothing, each with its line. */
  List<Problem> problems() {
    AcceptedAssessment accepted = context.request().accepted();
    return accepted == null ? List.of() : accepted.idle().stream().map(this::problem).toList();
  }

  private Problem problem(Idle idle) {
    Acceptance entry = idle.entry();
    Map<String, String> words =
        Map.of(
            "why", idle.why().key().replace('-', '_'),
            "date", date(entry.until()),
            "jurisdiction", UserText.brief(String.valueOf(entry.jurisdiction()), 60),
            "outcome", String.valueOf(entry.outcome()));
    return new Problem(
        "accepted-" + idle.why().key(),
        idle.why() == Why.OTHER_JURISDICTION ? Problem.Level.REMARK : Problem.Level.WARNING,
        entry.place(),
        entry.id(),
        context.say("accepted.idle", words),
        context.say("accepted.idle.remedy", words));
  }
}
