package org.lexgap.reports.progress;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.lexgap.core.catalogue.Catalogue;
import org.lexgap.core.progress.AnswerChange;
import org.lexgap.core.progress.CheckMove;
import org.lexgap.core.progress.ElementMove;
import org.lexgap.core.progress.Move;
import org.lexgap.core.progress.Progress;
import org.lexgap.core.summary.ImportResult;
import org.lexgap.reports.AssessmentWords;
import org.lexgap.reports.model.Heading;
import org.lexgap.reports.progress.ProgressReport.AnswersSection;
import org.lexgap.reports.progress.ProgressReport.MoveSection;

/** Writes a progress report: every sentence is made here, and laid out elsewhere. */
final class ProgressAuthor {

  private static final int ON_FIRST_PAGE = 8;

  private final ProgressRequest request;
  private final Progress progress;
  private final AssessmentWords before;
  private final AssessmentWords after;
  private final MoveRows rows;
  private final ProgressFigures figures;
  private final List<String> labels;

  ProgressAuthor(ProgressRequest request) {
    this.request = request;
    this.progress = request.progress();
    this.before =
        AssessmentWords.of(request.before(), progress.before(), request.time(), request.locale());
    this.after =
        AssessmentWords.of(request.after(), progress.after(), request.time(), request.locale());
    this.rows = new MoveRows(request, before, after);
    this.labels = labels();
    this.figures = new ProgressFigures(request, before, after);
  }

  ProgressReport report() {
    List<MoveRow> moved = highlights();
    int shown = Math.min(moved.size(), ON_FIRST_PAGE);
    return new ProgressReport(
        request,
        after.language(),
        after.isRightToLeft(),
        after.fixedWords(),
        after.say("progress.title", names()),
        after.say(
            "progress.runningFoot",
            Map.of("jurisdiction", after.jurisdiction(), "version", catalogue().version())),
        after.jurisdiction(),
        subtitle(),
        isSupposed() ? after.say("progress.supposed.banner") : "",
        labels,
        figures.figures(),
        figures.notes(),
        figures.ranges(),
        figures.rangeNotes(),
        moved.subList(0, shown),
        moved.size() > shown ? after.say("progress.more", Map.of("n", moved.size() - shown)) : "",
        sections(),
        new RulebaseAuthor(request, after).section(heading("rulebase")),
        checks(),
        figures.moves(heading("moves")),
        answers(),
        new ProgressProblems(request, after).rows(),
        new ProgressBasisAuthor(request, after, labels).section(heading("basis")));
  }

  private Catalogue catalogue() {
    return progress.after().catalogue();
  }

  private boolean isSupposed() {
    return request.kind() == ProgressRequest.Kind.SUPPOSED;
  }

  private List<String> labels() {
    if (!request.names().isEmpty()) {
      return request.names().stream().map(name -> AssessmentWords.brief(name, 60)).toList();
    }
    String was = AssessmentWords.brief(request.before().input().name(), 60);
    String is = AssessmentWords.brief(request.after().input().name(), 60);
    return switch (request.kind()) {
      case SUMMARIES, DRAFTS -> List.of(was, is);
      case BILL ->
          List.of(
              after.say("progress.label.existing"),
              after.say("progress.label.together", Map.of("bill", is)));
      case SUPPOSED ->
          List.of(after.say("progress.label.recorded"), after.say("progress.label.supposed"));
    };
  }

  private Map<String, String> names() {
    return Map.of(
        "jurisdiction", after.jurisdiction(), "before", labels.get(0), "after", labels.get(1));
  }

  private String subtitle() {
    ImportResult law = request.law();
    LocalDate day = LocalDate.ofInstant(request.time(), ZoneOffset.UTC);
    return after.say(
        "progress.sub." + request.kind().key(),
        Map.of(
            "before", AssessmentWords.brief(request.before().input().name(), 60),
            "after", AssessmentWords.brief(request.after().input().name(), 60),
            "law", law == null ? "" : AssessmentWords.brief(law.input().name(), 60),
            "version", catalogue().version(),
            "date", after.date(day)));
  }

  /** The gaps that opened first: they are what a reader least expects. */
  private List<MoveRow> highlights() {
    return Stream.of(Move.OPENED, Move.WIDENED, Move.CLOSED, Move.NARROWED)
        .flatMap(kind -> progress.onLaw().stream().filter(move -> move.move() == kind))
        .map(rows::of)
        .toList();
  }

  private List<MoveSection> sections() {
    List<MoveSection> sections = new ArrayList<>();
    if (isSupposed()) {
      sections.add(section("supposition", move -> true));
      return sections;
    }
    sections.add(section("provision", move -> move.causes().isOfLaw()));
    sections.add(section("record", move -> !move.causes().isOfLaw()));
    return sections;
  }

  private MoveSection section(String key, Predicate<ElementMove> belongs) {
    List<MoveRow> moved =
        progress.elements().stream()
            .filter(ElementMove::isMoved)
            .filter(belongs)
            .map(rows::of)
            .toList();
    return new MoveSection(
        key, heading(key), after.say("progress.intro." + key, Map.of("n", moved.size())), moved);
  }

  private MoveSection checks() {
    List<MoveRow> moved =
        progress.checks().stream().filter(CheckMove::isMoved).map(rows::of).toList();
    return new MoveSection(
        "checks",
        heading("checks"),
        after.say(
            "progress.intro.checks", Map.of("n", moved.size(), "total", progress.checks().size())),
        moved);
  }

  private AnswersSection answers() {
    return new AnswersSection(
        heading("answers"),
        after.say(
            "progress.intro.answers",
            Map.of(
                "n", progress.answers().size(),
                "changed", count(AnswerChange.Kind.CHANGED),
                "law", count(AnswerChange.Kind.LAW),
                "added", count(AnswerChange.Kind.ADDED),
                "withdrawn", count(AnswerChange.Kind.WITHDRAWN),
                "recorded", count(AnswerChange.Kind.RECORDED))),
        new AnswerRows(request, before, after).of(progress.answers()));
  }

  private long count(AnswerChange.Kind kind) {
    return progress.answers().stream().filter(change -> change.kind() == kind).count();
  }

  /** Sections are numbered as they stand; the first page is number 1 and prints no number. */
  private Heading heading(String key) {
    List<String> order =
        isSupposed()
            ? List.of("supposition", "rulebase", "checks", "moves", "answers", "basis")
            : List.of("provision", "record", "rulebase", "checks", "moves", "answers", "basis");
    return new Heading(
        order.indexOf(key) + 2, "section-" + key, after.say("progress.section." + key));
  }
}
