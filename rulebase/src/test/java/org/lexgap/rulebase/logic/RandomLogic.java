package org.lexgap.rulebase.logic;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Conditions that use every form of the grammar, from a seed. */
public final class RandomLogic {

  private static final List<String> WORDS = List.of("word.a", "word.b");
  private static final List<String> FIGURES = List.of("figure.a", "figure.b", "ctx.figure");
  private static final List<String> LISTS = List.of("list.a", "list.b");
  private static final List<String> COLOURS = List.of("red", "green", "blue");
  private static final List<String> ITEMS = List.of("x", "y", "z");
  private static final List<String> OPS = List.of("=", "!=", "<", "<=", ">", ">=");

  private final Random random;

  /**
   * A source of conditions.
   *
   * @param seed the seed
   */
  public RandomLogic(long seed) {
    this.random = new Random(seed);
  }

  /**
   * The next condition.
   *
   * @param depth how deep it may nest
   * @return its words
   */
  public String expr(int depth) {
    return switch (depth == 0 ? 3 : random.nextInt(6)) {
      case 0 -> "(" + expr(depth - 1) + " and " + expr(depth - 1) + ")";
      case 1 -> "(" + expr(depth - 1) + " or " + expr(depth - 1) + ")";
      case 2 -> "not (" + expr(depth - 1) + ")";
      default -> leaf(depth);
    };
  }

  private String leaf(int depth) {
    return switch (random.nextInt(12)) {
      case 0 -> of(WORDS) + equal() + of(COLOURS);
      case 1 -> "word.a" + equal() + "word.b";
      case 2 -> of(WORDS) + in() + "{" + of(COLOURS) + ", " + of(COLOURS) + "}";
      case 3 -> of(ITEMS) + in() + of(LISTS);
      case 4 -> "list.a" + (random.nextBoolean() ? " subset_of " : " not subset_of ") + "list.b";
      case 5 -> "set(list.a)" + equal() + "set(list.b)";
      case 6 -> of(FIGURES) + (random.nextBoolean() ? " is null" : " is not null");
      case 7 -> of(LISTS) + (random.nextBoolean() ? " is empty" : " is not empty");
      case 8 -> depth == 0 ? "count(list.a) >= 1" : countTrue(depth);
      default -> number() + " " + of(OPS) + " " + number();
    };
  }

  private String countTrue(int depth) {
    String conditions =
        IntStream.range(0, 1 + random.nextInt(3))
            .mapToObj(i -> expr(depth - 1))
            .collect(Collectors.joining(", "));
    String count = "count_true(" + conditions + ")";
    return random.nextBoolean()
        ? count + " " + of(OPS) + " " + random.nextInt(3)
        : random.nextInt(3) + " " + of(OPS) + " " + count;
  }

  private String number() {
    return switch (random.nextInt(9)) {
      case 0 -> String.valueOf(random.nextInt(4));
      case 1 -> "count(" + of(LISTS) + ")";
      case 2 -> "covers(" + of(LISTS) + ", {" + of(ITEMS) + ", " + of(ITEMS) + "})";
      case 3 -> extreme();
      case 4 -> "0.5 * " + of(FIGURES);
      case 5 -> of(FIGURES) + " / 2";
      case 6 -> "figure.a + figure.b";
      default -> of(FIGURES);
    };
  }

  private String extreme() {
    String terms = random.nextBoolean() ? "2, figure.a, ctx.figure)" : "figure.a, figure.b)";
    return (random.nextBoolean() ? "min(" : "max(") + terms;
  }

  private String equal() {
    return random.nextBoolean() ? " = " : " != ";
  }

  private String in() {
    return random.nextBoolean() ? " in " : " not in ";
  }

  private String of(List<String> options) {
    return options.get(random.nextInt(options.size()));
  }
}
