package org.lexgap.importers.merging;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How far the groups agree on some questions.
 *
 * <p>What is counted: each question on each law or offence, with the answer as its category
 * (numbers by their value); of a question with a list, each allowed value by itself, chosen or not.
 * Facts and texts in free words are not counted, for their wording differs without any
 * disagreement. A blank is no answer: only what every group answered is counted, and the number of
 * the others is told. An answer that is itself disputed counts as a blank. Answers to different
 * questions share one table of categories, so that kappa over many questions is a rough figure.
 *
 * @param set the set of questions; empty for all of them
 * @param groups the number of groups, at least two
 * @param counted how many judgements were compared
 * @param agreed in how many of them all groups gave one answer
 * @param leftOut how many questions on laws were not counted, because not every group answered
 * @param kappa Cohen's kappa of two groups, Fleiss' kappa of more, at most 1; empty where it is not
 *     defined: nothing was counted, or all answers are in one category
 */
public record Agreement(
    String set, int groups, int counted, int agreed, int leftOut, OptionalDouble kappa) {

  /**
   * How much of what was counted all groups agree on.
   *
   * @return the share in per cent, from 0 to 100; empty if nothing was counted
   */
  public OptionalDouble percent() {
    return counted == 0 ? OptionalDouble.empty() : OptionalDouble.of(100.0 * agreed / counted);
  }

  /**
   * What the figures are about.
   *
   * @return the set in words; its id where it is a set of elements
   */
  public String title() {
    return switch (set) {
      case "" -> MergeTexts.text("set.all");
      case "context", "law" -> MergeTexts.text("set." + set);
      default -> set;
    };
  }

  /**
   * The figures in words.
   *
   * @return one line, without the name of the set
   */
  public String words() {
    if (counted == 0) {
      return MergeTexts.text("figure.none", leftOut);
    }
    List<String> words = new ArrayList<>();
    words.add(
        MergeTexts.text(
            "figure.percent",
            Integer.toString(agreed),
            Integer.toString(counted),
            rounded(percent().getAsDouble(), 1)));
    words.add(kappaInWords());
    words.add(MergeTexts.text("figure.left-out", leftOut));
    return String.join("; ", words);
  }

  private String kappaInWords() {
    String name = groups == 2 ? "figure.kappa.cohen" : "figure.kappa.fleiss";
    return kappa.isPresent()
        ? MergeTexts.text(name, rounded(kappa.getAsDouble(), 2))
        : MergeTexts.text("figure.kappa.undefined");
  }

  /** Rounded down, so that 100 per cent and a kappa of 1 mean just that. */
  private static String rounded(double value, int digits) {
    return BigDecimal.valueOf(value).setScale(digits, RoundingMode.FLOOR).toPlainString();
  }
}
