package org.lexgap.reports;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.assessment.Assessment;
import org.lexgap.core.assessment.SilenceReading;
import org.lexgap.core.catalogue.Benchmark;
import org.lexgap.core.catalogue.Pack;
import org.lexgap.core.summary.InputFile;
import org.lexgap.core.summary.Law;
import org.lexgap.reports.model.ProblemRow;
import org.lexgap.reports.model.Receipt;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.JacksonIOException;

/** Writes the report for programs. The order of keys is part of the format. */
final class JsonFormat implements ReportFormat {

  @Override
  public String name() {
    return "json";
  }

  @Override
  public void write(GapReport report, OutputStream out) throws IOException {
    try (JsonOut json = JsonOut.to(out)) {
      json.object(() -> report(json, report));
    } catch (JacksonIOException e) {
      throw e.getCause();
    } catch (JacksonException e) {
      throw new IOException("The report could not be written as JSON.", e);
    }
  }

  private static void report(JsonOut json, GapReport report) {
    Assessment assessment = report.assessment();
    json.text("language", report.language());
    json.text("jurisdiction", assessment.summary().jurisdiction().orElse(null));
    json.array("laws", assessment.summary().laws(), law -> law(json, law));
    json.object("options", () -> options(json, report));
    json.object("figures", () -> new JsonFigures(json).write(report.firstPage().ranges()));
    JsonFindings findings = new JsonFindings(json);
    json.array("findings", report.findings().inCatalogueOrder(), findings::write);
    JsonChecks checks = new JsonChecks(json);
    json.array("checks", report.checkEntries(), checks::write);
    new JsonRoadMap(json).write(report);
    new JsonBill(json).write(report.bill());
    json.array("silenceReadings", assessment.readings(), reading -> reading(json, reading));
    new JsonNeeds(json).write(report);
    json.array("problems", report.problems().rows(), row -> problem(json, row));
    json.array("packs", assessment.catalogue().packs(), pack -> pack(json, pack));
    json.object("receipt", () -> receipt(json, report.receipt()));
  }

  private static void pack(JsonOut json, Pack pack) {
    json.text("id", pack.id());
    json.text("name", pack.name());
    json.text("version", pack.version());
    json.text("publisher", pack.publisher());
    json.texts("elements", pack.elements());
    json.texts("checks", pack.checks());
    json.array(
        "overrides",
        pack.overrides(),
        override -> {
          json.text("id", override.id());
          json.text("key", override.key());
          json.text("standard", override.standard());
          json.text("own", override.own());
          json.text("reason", override.reason());
        });
  }

  private static void law(JsonOut json, Law law) {
    json.text("id", law.id());
    json.text("title", law.title());
    json.text("kind", law.kind());
    json.number("year", law.year());
    json.text("version", law.version());
    json.text("source", law.source());
    json.flag("inForce", law.inForce());
    json.flag("readWhole", law.readWhole());
    json.text("territory", law.territory());
    json.texts("amends", law.amends());
    json.texts("repeals", law.repeals());
    json.array(
        "offences",
        law.offences(),
        offence -> {
          json.text("id", offence.scope().toString());
          json.text("title", offence.title());
          json.flag("inForce", offence.inForce());
        });
  }

  private static void options(JsonOut json, GapReport report) {
    Assessment assessment = report.assessment();
    json.texts("sets", assessment.sets().stream().map(set -> set.id()).toList());
    json.texts("setsNamed", assessment.options().sets());
    json.flag("strict", assessment.options().strict());
    json.flag("includeProposed", assessment.options().includeProposed());
    json.texts("against", assessment.options().against());
    json.flag("asEnacted", assessment.options().asEnacted());
    json.array(
        "benchmarks",
        assessment.catalogue().benchmarks().stream().filter(Benchmark::isOwn).toList(),
        benchmark -> {
          json.text("id", benchmark.id());
          json.amount("value", benchmark.value());
        });
    json.text("jurisdiction", report.receipt().reading().jurisdiction());
  }

  private static void reading(JsonOut json, SilenceReading reading) {
    json.text("law", reading.answer().scope().toString());
    json.text("field", reading.answer().field());
    json.text("answer", reading.answer().value().toString());
    json.text("reason", reading.reason());
    json.text("place", reading.answer().place().toString());
  }

  private static void problem(JsonOut json, ProblemRow row) {
    var problem = row.problem();
    json.text("code", problem.code());
    json.text("level", problem.level().key());
    json.text("place", problem.place().toString());
    json.text("value", problem.value());
    json.text("expected", problem.expected());
    json.text("remedy", problem.remedy());
  }

  private static void receipt(JsonOut json, Receipt receipt) {
    json.text("input", receipt.input());
    json.text("inputSha256", receipt.inputSha256());
    file(json, "existing", receipt.existing());
    file(json, "mapping", receipt.reading().mapping());
    file(json, "accepted", receipt.accepted());
    json.text("rulebaseVersion", receipt.rulebaseVersion());
    json.text("rulebaseHash", receipt.rulebaseHash());
    json.text("toolVersion", receipt.toolVersion());
    json.text("time", receipt.time().toString());
  }

  private static void file(JsonOut json, String key, @Nullable InputFile file) {
    json.text(key, file == null ? null : file.name());
    json.text(key + "Sha256", file == null ? null : file.sha256());
  }
}
