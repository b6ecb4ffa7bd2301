package org.lexgap.reports.progress;

import java.util.Map;
import org.lexgap.core.assessment.CheckResult.Status;
import org.lexgap.core.progress.Causes;
import org.lexgap.core.progress.CheckMove;
import org.lexgap.core.progress.ElementMove;
import org.lexgap.reports.AssessmentWords;
import org.lexgap.reports.model.Badge;

/** Tells what became of an element or check, and through which answers. */
final class MoveRows {

  private final ProgressRequest request;
  private final AssessmentWords before;
  private final AssessmentWords after;
  private final AnswerRows answers;

  MoveRows(ProgressRequest request, AssessmentWords before, AssessmentWords after) {
    this.request = request;
    this.before = before;
    this.after = after;
    this.answers = new AnswerRows(request, before, after);
  }

  MoveRow of(ElementMove move) {
    return new MoveRow(
        move.element().id(),
        move.element().title(),
        move.move(),
        after.say("progress.move." + move.move().key()),
        before.badge(move.before()),
        after(after.badge(move.after())),
        after.severity(move.element().severity()),
        after.binding(move.after()),
        proof(move.causes()),
        answers.of(move.causes().changes()),
        also(move.causes()));
  }

  MoveRow of(CheckMove move) {
    Status status = move.after().status();
    return new MoveRow(
        move.check().id(),
        move.check().title(),
        status,
        after.say("progress.check." + status.key()),
        before.badge(move.before()),
        after(after.badge(move.after())),
        after.severity(move.after().severity()),
        null,
        proof(move.causes()),
        answers.of(move.causes().changes()),
        also(move.causes()));
  }

  /** The mark of the later side; in a supposition it says that it is supposed. */
  private Badge after(Badge badge) {
    return request.kind() == ProgressRequest.Kind.SUPPOSED
        ? new Badge(
            badge.outcome(),
            badge.word(),
            after.say("progress.supposed.badge", Map.of("badge", badge.text())))
        : badge;
  }

  private String proof(Causes causes) {
    String key =
        switch (causes.proof()) {
          case NECESSARY -> "progress.proof.necessary";
          case SUFFICIENT -> "progress.proof.sufficient";
          case TOGETHER -> "progress.proof.together";
        };
    return after.say(key, Map.of("n", causes.changes().size()));
  }

  /** An element under two tables stands in the first, and says so. */
  private String also(Causes causes) {
    boolean two = causes.isOfLaw() && causes.isOfRecord();
    return two && request.kind() != ProgressRequest.Kind.SUPPOSED
        ? after.say("progress.also.record")
        : "";
  }
}
