package org.lexgap.reports.matrix;

import com.ibm.icu.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.lexgap.core.assessment.Assessment;
import org.lexgap.core.summary.ImportResult;
import org.lexgap.core.summary.Scope;
import org.lexgap.reports.UserText;
import org.lexgap.reports.Wording;

/** Names the columns, so that no two of them have one name or one code, and orders them. */
final class ColumnAuthor {

  private static final int NAME = 60;
  private static final int FILE = 60;
  private static final int LABEL = 22;
  private static final int CODE = 3;

  private final Wording wording;
  private final Map<String, Integer> named = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final Map<String, Integer> filed = new HashMap<>();
  private final Set<String> codes = new HashSet<>();

  ColumnAuthor(Wording wording) {
    this.wording = wording;
  }

  /** The columns of inputs that were assessed, by name in the language of the reader. */
  List<Column> columns(List<ComparedInput> inputs) {
    List<ComparedInput> ordered = inputs.stream().sorted(byName()).toList();
    ordered.forEach(input -> named.merge(plainName(input), 1, Integer::sum));
    ordered.stream().flatMap(input -> iso(input).stream()).forEach(codes::add);
    Set<String> given = new HashSet<>();
    return ordered.stream().map(input -> column(input, given)).toList();
  }

  private Comparator<ComparedInput> byName() {
    Collator collator = Collator.getInstance(wording.locale());
    return Comparator.<ComparedInput, String>comparing(this::plainName, collator::compare)
        .thenComparing(input -> input.imported().input().name())
        .thenComparing(input -> input.imported().input().sha256());
  }

  private Column column(ComparedInput input, Set<String> given) {
    String code = iso(input).filter(given::add).orElseGet(() -> freeCode(plainName(input)));
    boolean alone = named.get(plainName(input)) == 1;
    return new Column(
        alone ? UserText.isolated(plainName(input)) : nameWithFile(input),
        alone && fits(plainName(input)) ? UserText.isolated(plainName(input)) : label(input, code),
        code,
        input.imported(),
        assessment(input));
  }

  static Assessment assessment(ComparedInput input) {
    return Objects.requireNonNull(input.assessment());
  }

  /** The name that the sheet states, or else that of the file. */
  private String plainName(ComparedInput input) {
    return assessment(input)
        .summary()
        .jurisdiction()
        .map(name -> UserText.brief(name, NAME))
        .filter(name -> !name.isEmpty())
        .orElseGet(() -> file(input.imported()));
  }

  static String file(ImportResult imported) {
    return UserText.brief(imported.input().name(), FILE);
  }

  private static boolean fits(String name) {
    return name.codePointCount(0, name.length()) <= LABEL;
  }

  /** A name that was cut, or that another column has too, is told apart by its code. */
  private String label(ComparedInput input, String code) {
    String start = UserText.brief(plainName(input), LABEL - CODE - 1);
    return wording.say("matrix.label", Map.of("name", UserText.isolated(start), "code", code));
  }

  private String nameWithFile(ComparedInput input) {
    String file = file(input.imported());
    int number = filed.merge(plainName(input) + "\u0000" + file, 1, Integer::sum);
    return wording.say(
        "matrix.sameName",
        Map.of(
            "name", UserText.isolated(plainName(input)),
            "file", UserText.isolated(file),
            "number", number));
  }

  private static Optional<String> iso(ComparedInput input) {
    return assessment(input)
        .summary()
        .own(Scope.JURISDICTION, "ctx.iso")
        .map(answer -> answer.value().toString().strip())
        .filter(code -> code.matches("[A-Z]{3}"));
  }

  /** Three letters of the name that are still free, else fewer letters and a number. */
  private String freeCode(String name) {
    String letters = letters(name);
    String code = letters;
    for (int i = 2; !codes.add(code); i++) {
      String number = Integer.toString(i);
      code = start(letters, Math.max(1, CODE - number.length())) + number;
    }
    return code;
  }

  private static String letters(String name) {
    String letters =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("[^\\p{L}]", "")
            .toUpperCase(Locale.ROOT);
    return letters.isEmpty() ? "X" : start(letters, CODE);
  }

  private static String start(String text, int characters) {
    int length = Math.min(characters, text.codePointCount(0, text.length()));
    return text.substring(0, text.offsetByCodePoints(0, length));
  }
}
