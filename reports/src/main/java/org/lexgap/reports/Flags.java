package org.lexgap.reports;

import java.util.List;
import java.util.Map;
import org.lexgap.core.assessment.Evidence;
import org.lexgap.core.assessment.Flag;
import org.lexgap.reports.model.FlagLine;

/** What stands beside an outcome, in words. */
final class Flags {

  private final ReportContext context;

  Flags(ReportContext context) {
    this.context = context;
  }

  List<FlagLine> of(List<Flag> flags) {
    return flags.stream().map(this::line).toList();
  }

  private FlagLine line(Flag flag) {
    if (flag instanceof Flag.Accepted accepted) {
      return line(
          flag,
          "flag.accepted",
          new AcceptedWords(context).said(accepted.who(), accepted.until(), accepted.reason()));
    }
    if (flag instanceof Flag.Wider wider) {
      return line(flag, "flag.wider", Map.of("text", wider.text()));
    }
    if (flag instanceof Flag.Pending pending) {
      List<String> laws = pending.laws().stream().map(context.names()::law).distinct().toList();
      return line(
          flag,
          "flag.pending",
          Map.of(
              "laws", context.wording().list(laws),
              "n", laws.size(),
              "outcome", new Badges(context.wording()).inline(pending.without())));
    }
    if (flag instanceof Flag.Units units) {
      List<String> each = units.units().stream().map(this::unit).toList();
      return line(flag, "flag.units", Map.of("units", context.wording().list(each)));
    }
    if (flag instanceof Flag.Undermined undermined) {
      List<String> grounds = undermined.chains().stream().map(this::ground).toList();
      return line(flag, "flag.undermined", Map.of("elements", context.wording().list(grounds)));
    }
    if (flag instanceof Flag.Superseded superseded) {
      List<String> covers = superseded.by().stream().map(this::named).toList();
      return line(
          flag,
          "flag.superseded",
          Map.of("elements", context.wording().list(covers), "n", covers.size()));
    }
    Flag.Tentative tentative = (Flag.Tentative) flag;
    return line(flag, "flag.tentative", Map.of("answers", answers(tentative.evidence())));
  }

  /** What an element rests on that is missing or in conflict, and through what. */
  private String ground(Flag.Chain chain) {
    Map<String, String> words =
        Map.of(
            "element", named(chain.failed()),
            "outcome", new Badges(context.wording()).inline(chain.outcome()),
            "between",
                context.wording().list(chain.elements().subList(0, chain.elements().size() - 1)));
    return context.say(
        chain.elements().size() == 1 ? "flag.undermined.direct" : "flag.undermined.through", words);
  }

  private String named(String id) {
    return context.say(
        "element.named", Map.of("title", new Links(context).link(id).title(), "id", id));
  }

  private String unit(Flag.UnitOutcome unit) {
    return context
        .wording()
        .say(
            "flag.units.one",
            Map.of(
                "named", unit.territory().isEmpty() ? "no" : "yes",
                "territory", unit.territory(),
                "outcome", new Badges(context.wording()).inline(unit.outcome())));
  }

  private FlagLine line(Flag flag, String key, Map<String, ?> arguments) {
    return new FlagLine(
        flag, context.wording().say(key + ".word"), context.wording().say(key, arguments));
  }

  private String answers(List<Evidence> evidence) {
    return context
        .wording()
        .list(
            evidence.stream()
                .map(
                    one ->
                        context.say(
                            "answer.inSentence",
                            Map.of(
                                "question", context.names().question(one.field()),
                                "answer", UserText.inSentence(context.answers().of(one), 160))))
                .toList(),
            3);
  }
}
