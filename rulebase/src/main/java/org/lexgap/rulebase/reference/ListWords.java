package org.lexgap.rulebase.reference;

import java.util.Map;
import org.lexgap.rulebase.logic.Expr;
import org.lexgap.rulebase.logic.Op;
import org.lexgap.rulebase.logic.Term;

/** How much of a list is named, and how many of some conditions hold, in words. */
final class ListWords {

  /** Shares are fractions of small lists: what is less apart than this is the same. */
  private static final double SAME = 1e-9;

  private final TermWords terms;
  private final Phrases phrases;

  ListWords(TermWords terms, Phrases phrases) {
    this.terms = terms;
    this.phrases = phrases;
  }

  String holding(Expr.Compare compare, Term.CountTrue countTrue) {
    return phrases.say(
        "holding." + compare.op().name(),
        Map.of(
            "number", terms.of(compare.right(), countTrue),
            "total", String.valueOf(countTrue.conditions().size())));
  }

  String count(Term.Count count, Op op, Term.Number number) {
    return phrases.say(
        "count." + op.name(),
        Map.of("question", terms.question(count.list()), "number", terms.of(number, count)));
  }

  /** A share as the number of values that it takes, with the share itself beside it. */
  String share(Term.Share share, Op op, Term.Number number) {
    int total = share.values().size();
    double exact = number.value() * total;
    int named =
        switch (op) {
          case GE, LT -> (int) Math.ceil(exact - SAME);
          case GT, LE -> (int) Math.floor(exact + SAME) + 1;
          default -> (int) Math.round(exact);
        };
    return phrases.say(
        "share." + shape(op, named, total),
        Map.of(
            "question", terms.question(share.list()),
            "number", String.valueOf(named),
            "parts", parts(share),
            "size", size(op, number, share)));
  }

  /** The share itself, which all and none need not name. */
  private String size(Op op, Term.Number number, Term.Share share) {
    boolean plain = number.benchmark() == null && number.value() == Math.rint(number.value());
    return plain
        ? ""
        : " " + phrases.say("size." + op.name(), Map.of("share", terms.share(number)));
  }

  /** All, some, or a number of them. */
  private static String shape(Op op, int named, int total) {
    boolean atLeast = op == Op.GE || op == Op.GT;
    boolean below = op == Op.LT || op == Op.LE;
    if (op == Op.NE) {
      return "NE";
    }
    if ((atLeast || op == Op.EQ) && named == total) {
      return "all";
    }
    if ((below && named == 1) || (op == Op.EQ && named == 0)) {
      return "none";
    }
    if (atLeast && named == 1) {
      return "any";
    }
    if (below && named == total) {
      return "notAll";
    }
    return atLeast ? "atLeast" : below ? "below" : "exactly";
  }

  private String parts(Term.Share share) {
    String total = String.valueOf(share.values().size());
    return switch (share.word()) {
      case "coverage" -> phrases.say("parts", Map.of("total", total));
      case "coverage_required" -> phrases.say("parts.required", Map.of("total", total));
      default ->
          phrases.say(
              "parts.named",
              Map.of("total", total, "values", terms.values(share.list(), share.values(), "and")));
    };
  }
}
