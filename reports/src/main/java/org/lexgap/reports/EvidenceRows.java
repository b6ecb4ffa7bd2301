package org.lexgap.reports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.assessment.Evidence;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.Confidence;
import org.lexgap.core.summary.Scope;
import org.lexgap.reports.model.EvidenceRow;

/** Questions and answers as rows of a table. */
final class EvidenceRows {

  private static final int NOTE = 300;
  private static final int CELLS = 6;

  private final ReportContext context;

  EvidenceRows(ReportContext context) {
    this.context = context;
  }

  /** One row for each; a law is named in full where it first occurs. */
  List<EvidenceRow> of(List<Evidence> evidence) {
    Set<Scope> named = new HashSet<>();
    return evidence.stream().map(one -> row(one, named)).toList();
  }

  /** One row for each, every law named in full. */
  List<EvidenceRow> standalone(List<Evidence> evidence) {
    return evidence.stream().map(one -> row(one, new HashSet<>())).toList();
  }

  private EvidenceRow row(Evidence evidence, Set<Scope> named) {
    Answer given = evidence.given();
    Scope scope = given == null ? evidence.scope() : given.scope();
    String citation = given == null ? "" : citation(given);
    return new EvidenceRow(
        evidence,
        context.names().question(evidence.field()),
        context.answers().of(evidence),
        given != null,
        lawAndProvision(scope, citation, named),
        citation.isEmpty() ? null : citation,
        given != null && scope != null && !scope.isJurisdiction(),
        given == null ? "" : UserText.clean(given.place().toString()),
        given == null ? "" : confidence(given.confidence()),
        given == null ? null : note(given));
  }

  private String lawAndProvision(@Nullable Scope scope, String citation, Set<Scope> named) {
    if (scope == null) {
      return context.wording().say("law.any");
    }
    if (named.add(scope)) {
      String law = context.names().law(scope);
      return citation.isEmpty()
          ? law
          : context.say("evidence.lawAndProvision", Map.of("law", law, "provision", citation));
    }
    if (scope.isJurisdiction()) {
      return context.names().law(scope);
    }
    return citation.isEmpty()
        ? context.names().shortLaw(scope)
        : context.names().fullProvision(scope, citation);
  }

  /** Words that a bill puts into a law are cited from the bill. */
  private String citation(Answer given) {
    String citation = Names.citation(given.citation());
    return given.amendedBy() == null || citation.isEmpty()
        ? citation
        : context.say(
            "evidence.ofBill",
            Map.of("provision", citation, "bill", context.names().shortLaw(given.amendedBy())));
  }

  private String confidence(Confidence confidence) {
    String key = confidence == Confidence.NOT_STATED ? "not-stated" : confidence.key();
    return context.wording().say("confidence." + key);
  }

  private @Nullable String note(Answer answer) {
    if (context.assessment().isReadFromSilence(answer)) {
      return context.wording().say("evidence.silence");
    }
    String note = UserText.inSentence(answer.note(), NOTE);
    return note.isEmpty() ? null : context.say("evidence.note", Map.of("note", note));
  }

  /**
   * What to do if a finding is not right.
   *
   * @param deciding the answers that decided
   * @param gap whether the provision of another law could cure it
   */
  String contest(List<Evidence> deciding, boolean gap) {
    List<Answer> given = deciding.stream().flatMap(one -> one.answer().stream()).toList();
    Set<String> cells = new LinkedHashSet<>();
    given.forEach(answer -> cells.add(UserText.inSentence(answer.place().toString())));
    cells.remove("");
    if (given.isEmpty()) {
      return context.wording().say("contest.blank");
    }
    if (cells.isEmpty()) {
      return context.wording().say("contest.program");
    }
    return context.say(
        gap ? "contest.gap" : "contest.other",
        Map.of("n", cells.size(), "cells", context.wording().list(new ArrayList<>(cells), CELLS)));
  }
}
