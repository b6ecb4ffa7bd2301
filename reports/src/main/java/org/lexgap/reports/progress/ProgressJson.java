package org.lexgap.reports.progress;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.assessment.AssessmentOptions;
import org.lexgap.core.assessment.Figures;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.catalogue.Benchmark;
import org.lexgap.core.catalogue.Catalogue;
import org.lexgap.core.progress.AnswerChange;
import org.lexgap.core.progress.Causes;
import org.lexgap.core.progress.CheckMove;
import org.lexgap.core.progress.ElementMove;
import org.lexgap.core.progress.Move;
import org.lexgap.core.progress.Progress;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.InputFile;
import org.lexgap.reports.AssessmentWords;
import org.lexgap.reports.JsonOut;
import org.lexgap.reports.model.ProblemRow;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.JacksonIOException;

/** Writes a progress report for programs. The order of keys is part of the format. */
final class ProgressJson implements ProgressFormat {

  @Override
  public String name() {
    return "json";
  }

  @Override
  public void write(ProgressReport report, OutputStream out) throws IOException {
    try (JsonOut json = JsonOut.to(out)) {
      json.object(() -> new Page(json, report).write());
    } catch (JacksonIOException e) {
      throw e.getCause();
    } catch (JacksonException e) {
      throw new IOException("The report could not be written as JSON.", e);
    }
  }

  /** One report on its way out. */
  private record Page(JsonOut json, ProgressReport report) {

    private void write() {
      Progress progress = report.request().progress();
      json.text("report", "progress");
      json.text("comparison", report.request().kind().key());
      json.flag("supposed", !report.supposition().isEmpty());
      json.text("jurisdiction", progress.after().summary().jurisdiction().orElse(null));
      json.text("language", report.language());
      List<InputFile> inputs = report.request().inputs();
      json.object("before", () -> side(report.labels().get(0), inputs.get(0)));
      json.object("after", () -> side(report.labels().get(1), inputs.get(1)));
      json.object("options", () -> options(progress));
      json.object("figures", () -> figures(progress));
      json.array("ranges", report.ranges(), this::range);
      json.object("moves", () -> moves(progress));
      json.array("elements", progress.elements(), this::element);
      json.array("checks", progress.checks(), this::check);
      json.array("answers", report.answers().rows(), this::answer);
      json.array("rulebaseChanges", report.rulebase().rows(), this::rulebase);
      json.text("rulebaseNote", report.rulebase().intro());
      json.array("problems", report.problems(), this::problem);
      json.object("receipt", () -> receipt(progress.after().catalogue()));
    }

    private void side(String label, InputFile input) {
      json.text("label", label);
      json.text("input", input.name());
      json.text("sha256", input.sha256());
    }

    private void options(Progress progress) {
      AssessmentOptions options = progress.after().options();
      json.texts("sets", progress.after().sets().stream().map(set -> set.id()).toList());
      json.flag("strict", options.strict());
      json.texts("against", options.against());
      json.flag("asEnacted", options.asEnacted());
      json.array(
          "benchmarks",
          progress.after().catalogue().benchmarks().stream().filter(Benchmark::isOwn).toList(),
          benchmark -> {
            json.text("id", benchmark.id());
            json.amount("value", benchmark.value());
          });
      json.texts(
          "packs",
          progress.after().catalogue().packs().stream()
              .map(pack -> pack.name() + " " + pack.version())
              .toList());
    }

    private void figures(Progress progress) {
      json.number("elements", progress.onLaw().size());
      for (Move move : Move.values()) {
        json.number(move.key(), progress.count(move));
      }
    }

    private void range(RangePair pair) {
      var set = pair.after().set();
      json.text("set", set == null ? null : set.id());
      json.object("before", () -> range(pair.before().figures()));
      json.object("after", () -> range(pair.after().figures()));
    }

    private void range(Figures figures) {
      json.number("low", figures.low());
      json.number("high", figures.high());
      json.number("n", figures.applicable());
    }

    private void moves(Progress progress) {
      for (Outcome from : Outcome.values()) {
        json.object(
            from.name(),
            () -> {
              for (Outcome to : Outcome.values()) {
                json.number(to.name(), progress.count(from, to));
              }
            });
      }
    }

    private void element(ElementMove move) {
      json.text("element", move.element().id());
      json.text("set", move.element().set());
      json.text("title", move.element().title());
      json.text("move", move.move().key());
      json.text("before", move.before().outcome().name());
      json.texts("couldBecomeBefore", names(move.before().couldBecome()));
      json.text("after", move.after().outcome().name());
      json.texts("couldBecomeAfter", names(move.after().couldBecome()));
      json.text("severity", move.element().severity().key());
      json.text("binding", move.after().bindingness().binds().key());
      causes(move.causes());
    }

    private static List<String> names(Collection<Outcome> outcomes) {
      return outcomes.stream().map(Outcome::name).toList();
    }

    private void check(CheckMove move) {
      json.text("check", move.check().id());
      json.text("title", move.check().title());
      json.text("before", move.before().status().key());
      json.text("after", move.after().status().key());
      json.text("severity", move.after().severity().key());
      causes(move.causes());
    }

    /** The answers stand once, under "answers"; here stands which of them. */
    private void causes(Causes causes) {
      List<AnswerChange> all = report.request().progress().answers();
      json.text(
          "proof",
          causes.changes().isEmpty() ? null : causes.proof().name().toLowerCase(Locale.ROOT));
      json.numbers("answers", causes.changes().stream().map(all::indexOf).toList());
    }

    private void answer(AnswerRow row) {
      AnswerChange change = row.change();
      json.text("kind", change.kind().key());
      json.text("field", change.field());
      json.text("question", row.question());
      json.texts("laws", change.scopes().stream().map(Object::toString).toList());
      json.array("before", change.before(), this::given);
      json.array("after", change.after(), this::given);
      json.text("note", row.note());
      json.texts("moved", row.moved());
    }

    private void given(Answer answer) {
      json.text("law", answer.scope().toString());
      json.text("answer", answer.value().toString());
      json.text("citation", answer.citation());
      json.text("confidence", answer.confidence().key());
      json.text("place", answer.place().toString());
      json.text("amendedBy", text(answer.amendedBy()));
    }

    private static @Nullable String text(@Nullable Object value) {
      return value == null ? null : value.toString();
    }

    private void rulebase(ProgressReport.RulebaseRow row) {
      json.text("id", row.id());
      json.text("title", row.title());
      json.text("reported", row.reported());
      json.text("now", row.now());
    }

    private void problem(ProblemRow row) {
      json.text("code", row.problem().code());
      json.text("level", row.problem().level().key());
      json.text("place", row.problem().place().toString());
      json.text("value", row.problem().value());
      json.text("expected", row.problem().expected());
      json.text("remedy", row.problem().remedy());
    }

    private void receipt(Catalogue catalogue) {
      json.text("rulebaseVersion", catalogue.version());
      json.text("rulebaseHash", catalogue.hash());
      json.text("toolVersion", AssessmentWords.toolVersion());
      json.text("time", report.request().time().toString());
    }
  }
}
