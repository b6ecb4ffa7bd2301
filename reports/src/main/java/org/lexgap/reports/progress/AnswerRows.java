package org.lexgap.reports.progress;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lexgap.core.progress.AnswerChange;
import org.lexgap.core.progress.AnswerChange.Kind;
import org.lexgap.core.progress.ElementMove;
import org.lexgap.core.progress.Progress;
import org.lexgap.core.summary.Answer;
import org.lexgap.reports.AssessmentWords;

/** Says answers that differ, each side in the words of its own summary. */
final class AnswerRows {

  private static final String NO_ANSWER = "answer.missing";

  private final ProgressRequest request;
  private final AssessmentWords before;
  private final AssessmentWords after;

  AnswerRows(ProgressRequest request, AssessmentWords before, AssessmentWords after) {
    this.request = request;
    this.before = before;
    this.after = after;
  }

  List<AnswerRow> of(List<AnswerChange> changes) {
    return changes.stream().map(this::row).toList();
  }

  private AnswerRow row(AnswerChange change) {
    return new AnswerRow(
        change,
        after.question(change.field()),
        after.list(change.scopes().stream().map(after::law).toList()),
        said(change.before(), before),
        supposed(said(change.after(), after)),
        note(change),
        moved(change));
  }

  private boolean isSupposed() {
    return request.kind() == ProgressRequest.Kind.SUPPOSED;
  }

  private String supposed(String said) {
    return isSupposed() ? after.say("progress.supposed.said", Map.of("answer", said)) : said;
  }

  private static String said(List<Answer> answers, AssessmentWords words) {
    return answers.isEmpty()
        ? words.say(NO_ANSWER)
        : answers.stream()
            .map(answer -> said(answer, words))
            .distinct()
            .reduce(
                (first, next) -> words.say("answer.items", Map.of("first", first, "next", next)))
            .orElse("");
  }

  private static String said(Answer answer, AssessmentWords words) {
    String value = words.value(answer.field(), answer.value());
    return words
        .provision(answer)
        .map(provision -> words.say("bill.said", Map.of("answer", value, "provision", provision)))
        .orElse(value);
  }

  private String note(AnswerChange change) {
    if (isSupposed()) {
      return after.say("progress.note.supposed");
    }
    String cells =
        after.list(
            change.before().stream()
                .map(answer -> AssessmentWords.brief(answer.place().toString(), 60))
                .filter(place -> !place.isEmpty())
                .distinct()
                .toList());
    return change.kind() == Kind.CHANGED
        ? ""
        : after.say(
            "progress.note." + change.kind().key(),
            Map.of("cells", cells, "placed", cells.isEmpty() ? "no" : "yes"));
  }

  private List<String> moved(AnswerChange change) {
    Progress progress = request.progress();
    return Stream.concat(
            progress.movedBy(change).stream()
                .map(ElementMove::element)
                .map(element -> element.id()),
            progress.checksMovedBy(change).stream().map(move -> move.check().id()))
        .toList();
  }
}
