package org.lexgap.reports.progress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.progress.AnswerChange;
import org.lexgap.core.progress.ElementMove;
import org.lexgap.core.progress.Move;
import org.lexgap.core.progress.Progress;
import org.lexgap.reports.AssessmentWords;
import org.lexgap.reports.model.Heading;
import org.lexgap.reports.model.KeyFigure;
import org.lexgap.reports.model.RangeRow;
import org.lexgap.reports.progress.ProgressReport.MovesRow;
import org.lexgap.reports.progress.ProgressReport.MovesTable;

/** The figures of a progress report: counts and ranges, never a score. */
final class ProgressFigures {

  private static final List<Move> OTHERS =
      List.of(Move.NARROWED, Move.WIDENED, Move.ANSWERED, Move.UNANSWERED, Move.OTHER);

  private final ProgressRequest request;
  private final Progress progress;
  private final AssessmentWords before;
  private final AssessmentWords after;

  ProgressFigures(ProgressRequest request, AssessmentWords before, AssessmentWords after) {
    this.request = request;
    this.progress = request.progress();
    this.before = before;
    this.after = after;
  }

  List<KeyFigure> figures() {
    return List.of(
        figure("closed", progress.count(Move.CLOSED)),
        figure("opened", progress.count(Move.OPENED)),
        figure("changed", changed()),
        figure("unchanged", progress.count(Move.UNCHANGED)));
  }

  private int changed() {
    return OTHERS.stream().mapToInt(progress::count).sum();
  }

  private KeyFigure figure(String key, int n) {
    return new KeyFigure(
        after.say("amount.plain", Map.of("n", n)),
        after.say("progress.figure." + key, Map.of("n", n)),
        after.say(
            "progress.kpi." + key,
            Map.of(
                "n", n,
                "narrowed", progress.count(Move.NARROWED),
                "widened", progress.count(Move.WIDENED),
                "answered", progress.count(Move.ANSWERED),
                "unanswered", progress.count(Move.UNANSWERED),
                "other", progress.count(Move.OTHER),
                "supposed", request.kind() == ProgressRequest.Kind.SUPPOSED ? "yes" : "no")));
  }

  List<String> notes() {
    List<String> notes = new ArrayList<>();
    notes.add(
        after.say(
            "progress.sum",
            Map.of(
                "closed", progress.count(Move.CLOSED),
                "opened", progress.count(Move.OPENED),
                "changed", changed(),
                "unchanged", progress.count(Move.UNCHANGED),
                "n", progress.onLaw().size())));
    if (request.kind() != ProgressRequest.Kind.SUPPOSED) {
      notes.add(
          after.say(
              "progress.narrower",
              Map.of(
                  "added", count(AnswerChange.Kind.ADDED),
                  "withdrawn", count(AnswerChange.Kind.WITHDRAWN))));
    }
    List<ElementMove> practice = progress.onPractice();
    if (practice.stream().anyMatch(ElementMove::isMoved)) {
      notes.add(
          after.say(
              "progress.practice",
              Map.of(
                  "n", practice.stream().filter(ElementMove::isMoved).count(),
                  "total", practice.size())));
    }
    return notes;
  }

  private int count(AnswerChange.Kind kind) {
    return (int) progress.answers().stream().filter(change -> change.kind() == kind).count();
  }

  List<RangePair> ranges() {
    List<RangeRow> was = before.ranges();
    List<RangeRow> is = after.ranges();
    List<RangePair> pairs = new ArrayList<>();
    for (int i = 0; i < is.size(); i++) {
      pairs.add(new RangePair(was.get(i), is.get(i)));
    }
    return pairs;
  }

  List<String> rangeNotes() {
    return Stream.of("progress.ranges.note", "progress.ranges.n").map(after::say).toList();
  }

  MovesTable moves(Heading heading) {
    return new MovesTable(
        heading,
        after.say("progress.intro.moves", Map.of("n", progress.onLaw().size())),
        Arrays.stream(Outcome.values()).map(this::movesRow).toList());
  }

  private MovesRow movesRow(Outcome from) {
    List<Integer> counts =
        Arrays.stream(Outcome.values()).map(to -> progress.count(from, to)).toList();
    return new MovesRow(
        from, after.badge(from).word(), counts, counts.stream().mapToInt(Integer::intValue).sum());
  }
}
