package org.lexgap.reports;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.assessment.Assessment;
import org.lexgap.core.assessment.Figures;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.catalogue.Severity;
import org.lexgap.core.summary.ImportResult;
import org.lexgap.core.summary.Problem;
import org.lexgap.reports.model.CriticalList;
import org.lexgap.reports.model.FindingEntry;
import org.lexgap.reports.model.FirstPage;
import org.lexgap.reports.model.KeyFigure;
import org.lexgap.reports.model.Receipt;

/** The first page: what was checked, three figures, what is critical, and what is not known. */
final class FirstPageAuthor {

  private final ReportContext context;
  private final Assessment assessment;
  private final List<FindingEntry> findings;
  private final int unreadSources;

  /**
   * The author of one report.
   *
   * @param findings the findings on the law; practice is never counted here
   */
  FirstPageAuthor(ReportContext context, List<FindingEntry> findings, int unreadSources) {
    this.context = context;
    this.assessment = context.assessment();
    this.findings = findings;
    this.unreadSources = unreadSources;
  }

  FirstPage page(CriticalList critical, Receipt receipt) {
    return new FirstPage(
        context.names().jurisdiction(),
        subtitle(),
        List.of(metFigure(), gapFigure(), unknownFigure()),
        critical,
        new RangeAuthor(context).ranges(),
        notChecked(),
        notRead(),
        unreadLine(),
        receiptLine(receipt),
        lawsLine());
  }

  private String subtitle() {
    List<String> sets =
        assessment.sets().stream()
            .filter(set -> !set.operational())
            .map(set -> inSentence(set.title()))
            .toList();
    String checked =
        context.say(
            sets.isEmpty() ? "page.subPractice" : "page.sub",
            Map.of(
                "sets", context.wording().list(sets),
                "input", UserText.inSentence(context.imported().input().name(), 60),
                "date", date()));
    String laid = laid(checked);
    return new Tailoring(context)
        .say("page.tailored")
        .map(tailored -> sentences(laid, tailored))
        .orElse(laid);
  }

  private String laid(String checked) {
    ImportResult existing = context.request().existing();
    return existing == null
        ? checked
        : context.say(
            "page.subBill",
            Map.of("sub", checked, "existing", UserText.inSentence(existing.input().name(), 60)));
  }

  /**
   * "Trafficking in persons" inside a sentence; a title that begins with a name stays. Whether a
   * language writes it small there is for its bundle to say.
   */
  private String inSentence(String title) {
    boolean plainWord =
        title.length() > 1
            && Character.isUpperCase(title.charAt(0))
            && Character.isLowerCase(title.charAt(1));
    String small =
        plainWord
            ? UCharacter.toLowerCase(context.wording().locale(), title.substring(0, 1))
                + title.substring(1)
            : title;
    return context.say("page.setInSentence", Map.of("title", title, "small", small));
  }

  private String date() {
    return context.wording().date(context.time());
  }

  private KeyFigure metFigure() {
    Figures figures = assessment.legislativeFigures();
    return new KeyFigure(
        new RangeAuthor(context).range(figures),
        context.say("range.of", Map.of("n", figures.applicable())),
        context.say(
            "kpi.met", Map.of("low", figures.low(), "open", figures.high() - figures.low())));
  }

  private KeyFigure gapFigure() {
    Figures figures = assessment.legislativeFigures();
    String counted =
        context.say(
            "kpi.gaps",
            Map.of(
                "n", figures.gaps(),
                "missing", figures.count(Outcome.MISSING),
                "conflict", figures.count(Outcome.CONFLICT)));
    long binding =
        findings.stream()
            .filter(entry -> entry.finding().outcome().isGap())
            .filter(entry -> entry.severity().severity() == Severity.CRITICAL)
            .filter(entry -> entry.finding().bindingness().isDuty())
            .count();
    String bound =
        context.say(
            "kpi.gapsBinding", Map.of("n", binding, "jurisdiction", context.jurisdictionInShort()));
    return new KeyFigure(
        number(figures.gaps()), "", figures.gaps() == 0 ? counted : sentences(counted, bound));
  }

  private String sentences(String first, String second) {
    return context.say("sentences", Map.of("first", first, "second", second));
  }

  private KeyFigure unknownFigure() {
    Figures figures = assessment.legislativeFigures();
    int unknown = figures.count(Outcome.UNKNOWN);
    long critical =
        findings.stream()
            .filter(entry -> entry.finding().outcome() == Outcome.UNKNOWN)
            .filter(entry -> entry.severity().severity() == Severity.CRITICAL)
            .count();
    return new KeyFigure(
        number(unknown),
        "",
        context.say("kpi.unknown", Map.of("n", unknown, "critical", critical)));
  }

  private String number(int n) {
    return context.say("amount.plain", Map.of("n", n));
  }

  private List<String> notChecked() {
    List<String> lines = new ArrayList<>();
    int unknown =
        (int) findings.stream().filter(e -> e.finding().outcome() == Outcome.UNKNOWN).count();
    lines.add(
        unknown == 0
            ? context.wording().say("notChecked.allAnswered")
            : context.say(
                "notChecked.unknown",
                Map.of("n", unknown, "section", context.number(SectionKind.OPEN))));
    Tailoring tailoring = new Tailoring(context);
    tailoring.say("notChecked.against").ifPresent(lines::add);
    List<String> leftOut = tailoring.setsLeftOut();
    if (!leftOut.isEmpty()) {
      lines.add(context.say("notChecked.sets", Map.of("sets", context.wording().list(leftOut))));
    }
    if (!new RangeAuthor(context).operationsAsked()) {
      lines.add(context.wording().say("notChecked.operations"));
    }
    lines.add(context.wording().say("notChecked.practice"));
    return lines;
  }

  private List<String> notRead() {
    List<String> lines = new ArrayList<>();
    addProblems(lines, "notRead.errors", Problem.Level.ERROR);
    addProblems(lines, "notRead.warnings", Problem.Level.WARNING);
    if (lines.isEmpty()) {
      lines.add(context.wording().say("notRead.nothing"));
    }
    lines.add(context.wording().say("notRead.laws"));
    return lines;
  }

  private void addProblems(List<String> lines, String key, Problem.Level level) {
    long n = context.problems().stream().filter(p -> p.level() == level).count();
    if (n > 0) {
      lines.add(context.say(key, Map.of("n", n, "section", context.number(SectionKind.PROBLEMS))));
    }
  }

  private @Nullable String unreadLine() {
    return unreadSources == 0 ? null : context.say("notRead.sources", Map.of("n", unreadSources));
  }

  private String receiptLine(Receipt receipt) {
    return context.say(
        new PackWords(context).either("receipt.line", "receipt.line.packs"),
        Map.of(
            "packs", new PackWords(context).names(),
            "version", receipt.rulebaseVersion(),
            "hash", shortHash(receipt.rulebaseHash()),
            "tool", receipt.toolVersion(),
            "input", UserText.inSentence(receipt.input(), 60),
            "sha", shortHash(receipt.inputSha256())));
  }

  private static String shortHash(String hash) {
    return hash.length() <= 12 ? hash : hash.substring(0, 12) + "…";
  }

  private String lawsLine() {
    List<String> laws = assessment.summary().laws().stream().map(law -> law.id()).toList();
    String line =
        laws.isEmpty()
            ? context.wording().say("basis.noLaws")
            : context.say(
                "receipt.laws",
                Map.of(
                    "laws", context.wording().list(laws, 6),
                    "section", context.number(SectionKind.BASIS)));
    return new LanguageWords(context).brief().map(note -> sentences(line, note)).orElse(line);
  }
}
