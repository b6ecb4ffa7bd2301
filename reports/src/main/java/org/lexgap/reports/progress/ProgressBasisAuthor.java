package org.lexgap.reports.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lexgap.core.assessment.AssessmentOptions;
import org.lexgap.core.catalogue.Benchmark;
import org.lexgap.core.catalogue.Catalogue;
import org.lexgap.core.catalogue.ElementSet;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.core.summary.InputFile;
import org.lexgap.reports.AssessmentWords;
import org.lexgap.reports.model.Heading;
import org.lexgap.reports.progress.ProgressReport.ProgressBasis;
import org.lexgap.reports.progress.ProgressReport.ReceiptLine;

/** Says under which options the two were compared, and how to read it. */
final class ProgressBasisAuthor {

  private final ProgressRequest request;
  private final AssessmentWords words;
  private final List<String> labels;

  ProgressBasisAuthor(ProgressRequest request, AssessmentWords words, List<String> labels) {
    this.request = request;
    this.words = words;
    this.labels = labels;
  }

  ProgressBasis section(Heading heading) {
    return new ProgressBasis(heading, lines(), receipt());
  }

  private Catalogue catalogue() {
    return request.progress().after().catalogue();
  }

  private List<String> lines() {
    AssessmentOptions options = request.progress().after().options();
    List<String> lines = new ArrayList<>();
    lines.add(
        words.say(
            "progress.basis.sets",
            Map.of(
                "sets",
                words.list(
                    request.progress().after().sets().stream().map(ElementSet::title).toList()))));
    lines.add(words.say(options.strict() ? "basis.strict" : "basis.notStrict"));
    against(options.against(), lines);
    if (options.asEnacted()) {
      lines.add(words.say("progress.basis.laid"));
    }
    catalogue().benchmarks().stream().filter(Benchmark::isOwn).map(this::own).forEach(lines::add);
    catalogue().packs().stream()
        .map(
            pack -> words.say("pack.title", Map.of("name", pack.name(), "version", pack.version())))
        .forEach(lines::add);
    lines.add(words.say("progress.basis.causes"));
    lines.add(words.say("progress.basis.provision"));
    lines.add(words.say("progress.basis.moves"));
    return lines;
  }

  private void against(Set<String> instruments, List<String> lines) {
    if (!instruments.isEmpty()) {
      List<String> titles =
          instruments.stream()
              .map(id -> catalogue().instrument(id).map(one -> one.shortTitle()).orElse(id))
              .toList();
      lines.add(
          words.say(
              "basis.against",
              Map.of("instruments", words.list(titles), "instrumentsCount", titles.size())));
    }
  }

  private String own(Benchmark benchmark) {
    return words.say(
        "progress.basis.benchmark",
        Map.of(
            "id", benchmark.id(),
            "value", new AnswerValue.Amount(benchmark.value()).toString(),
            "standard", new AnswerValue.Amount(benchmark.standard()).toString()));
  }

  private List<ReceiptLine> receipt() {
    List<ReceiptLine> lines = new ArrayList<>();
    List<InputFile> inputs = request.inputs();
    for (int i = 0; i < inputs.size(); i++) {
      String label = label(i, inputs.get(i));
      lines.add(
          new ReceiptLine(
              AssessmentWords.brief(label, 60),
              words.say(
                  "progress.receipt.file",
                  Map.of(
                      "name", AssessmentWords.brief(inputs.get(i).name(), 60),
                      "hash", inputs.get(i).sha256()))));
    }
    lines.add(
        new ReceiptLine(
            words.say("label.rulebase"),
            words.say(
                "progress.receipt.rulebase",
                Map.of("version", catalogue().version(), "hash", catalogue().hash()))));
    lines.add(new ReceiptLine(words.say("label.tool"), AssessmentWords.toolVersion()));
    lines.add(new ReceiptLine(words.say("label.time"), request.time().toString()));
    return lines;
  }

  /** The second file of a bill or a supposition is not the whole of its side. */
  private String label(int side, InputFile input) {
    if (side == 2) {
      return words.say("progress.label.existing");
    }
    boolean whole =
        request.kind() == ProgressRequest.Kind.SUMMARIES
            || request.kind() == ProgressRequest.Kind.DRAFTS;
    return side == 0 || whole ? labels.get(side) : input.name();
  }
}
