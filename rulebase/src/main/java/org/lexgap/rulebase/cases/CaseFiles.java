package org.lexgap.rulebase.cases;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.lexgap.core.catalogue.Field;
import org.lexgap.core.catalogue.FieldType;
import org.lexgap.core.catalogue.Keyed;
import org.lexgap.core.catalogue.Vocabulary;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.core.summary.Confidence;
import org.lexgap.core.summary.Place;
import org.lexgap.core.summary.Scope;
import org.lexgap.core.summary.StatuteSummary;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads the case files, which stand by set and id. */
public final class CaseFiles {

  private static final String FOLDER = "lexgap/cases/";
  private static final String COMBINATION = "combination/combination.yaml";
  private static final Scope ACT = Scope.ofLaw("ACT");

  private final Vocabulary vocabulary;

  /** What was read of the files that concern many elements. */
  private final Map<String, List<RuleCase>> shared = new ConcurrentHashMap<>();

  /**
   * A reader.
   *
   * @param vocabulary all fields
   */
  public CaseFiles(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * The cases of one element or check that ship with the product.
   *
   * @param set the id of its set; {@code consistency} for a check
   * @param id the id
   * @return its own cases, then those on how the results of its laws combine; empty if there are
   *     none
   */
  public List<RuleCase> of(String set, String id) {
    List<RuleCase> combined = shared.computeIfAbsent(FOLDER + COMBINATION, this::shipped);
    return Stream.concat(shipped(resource(set, id)).stream(), combined.stream())
        .filter(ruleCase -> ruleCase.id().equals(id))
        .toList();
  }

  /**
   * Where the cases of an element or check stand.
   *
   * @param set the id of its set; {@code consistency} for a check
   * @param id the id
   * @return the path of a resource, which need not exist
   */
  public static String resource(String set, String id) {
    return FOLDER + set + "/" + id + ".yaml";
  }

  private List<RuleCase> shipped(String name) {
    try (InputStream in = CaseFiles.class.getResourceAsStream("/" + name)) {
      return in == null
          ? List.of()
          : read(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("The case file (%s) cannot be read.".formatted(name), e);
    }
  }

  /**
   * Every case below a folder.
   *
   * @param folder the folder
   * @return the cases by file and in the order of the file
   */
  public List<RuleCase> below(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(path -> path.toString().endsWith(".yaml"))
          .sorted()
          .flatMap(path -> read(path).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<RuleCase> read(Path path) {
    try {
      return read(String.valueOf(path.getFileName()), Files.readString(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<RuleCase> read(String file, String content) {
    Map<?, ?> root =
        (Map<?, ?>) new Load(LoadSettings.builder().setLabel(file).build()).loadFromString(content);
    List<RuleCase> cases = new ArrayList<>();
    for (Object entry : (List<?>) root.get("cases")) {
      cases.add(ruleCase(file, root, (Map<?, ?>) entry));
    }
    return cases;
  }

  private RuleCase ruleCase(String file, Map<?, ?> root, Map<?, ?> entry) {
    return new RuleCase(
        file,
        idOf(entry).or(() -> idOf(root)).orElseThrow(),
        (String) entry.get("name"),
        StatuteSummary.of(answers((Map<?, ?>) entry.get("given"))),
        String.valueOf(entry.get("expect")),
        Optional.ofNullable((String) entry.get("near_miss")),
        texts(entry, "could_become").map(LinkedHashSet::new),
        texts(entry, "missing_items"),
        texts(entry, "flags"),
        scopes(entry),
        Optional.ofNullable((String) entry.get("severity")),
        entry.get("options") instanceof Map<?, ?> o && Boolean.TRUE.equals(o.get("strict")));
  }

  private static Optional<String> idOf(Map<?, ?> map) {
    Object id = map.containsKey("element") ? map.get("element") : map.get("check");
    return Optional.ofNullable((String) id);
  }

  private static Optional<List<String>> texts(Map<?, ?> map, String key) {
    return map.get(key) instanceof List<?> list
        ? Optional.of(list.stream().map(String::valueOf).toList())
        : Optional.empty();
  }

  private static Map<String, String> scopes(Map<?, ?> entry) {
    Map<String, String> scopes = new LinkedHashMap<>();
    if (entry.get("scopes") instanceof Map<?, ?> map) {
      map.forEach((scope, outcome) -> scopes.put(String.valueOf(scope), String.valueOf(outcome)));
    }
    return scopes;
  }

  /** Keys with a dot are fields of one law; keys without are laws. */
  private List<Answer> answers(Map<?, ?> given) {
    List<Answer> answers = new ArrayList<>();
    given.forEach(
        (key, value) -> {
          String name = String.valueOf(key);
          if (name.contains(".")) {
            add(answers, ACT, name, value);
          } else {
            Scope scope = Scope.parse(name).orElseThrow();
            ((Map<?, ?>) value).forEach((f, v) -> add(answers, scope, (String) f, v));
          }
        });
    return answers;
  }

  /** A case may say that a question was asked and its answer is unknown: that is a blank. */
  private void add(List<Answer> answers, Scope scope, String name, Object value) {
    if (!"unknown".equals(value)) {
      answers.add(answer(scope, name, value));
    }
  }

  private Answer answer(Scope scope, String name, Object value) {
    Field field = vocabulary.field(name);
    Scope where = field.isContext() ? Scope.JURISDICTION : scope;
    if (value instanceof Map<?, ?> form) {
      return new Answer(
          where,
          name,
          value(field, form.get("answer")),
          form.containsKey("citation") ? String.valueOf(form.get("citation")) : "",
          form.containsKey("confidence")
              ? Keyed.of(Confidence.class, String.valueOf(form.get("confidence")))
              : Confidence.NOT_STATED,
          "",
          Place.UNSTATED);
    }
    return Answer.of(where, name, value(field, value));
  }

  static AnswerValue value(Field field, Object value) {
    String text = String.valueOf(value);
    if (field.type() == FieldType.NUMBER) {
      return field.words().stream()
          .filter(word -> word.word().equals(text))
          .findFirst()
          .map(word -> new AnswerValue.Amount(word.value(), text))
          .orElseGet(() -> new AnswerValue.Amount(Double.parseDouble(text)));
    }
    if (field.type() == FieldType.LIST) {
      return new AnswerValue.Items(
          value instanceof List<?> list
              ? list.stream().map(item -> known(field, String.valueOf(item))).toList()
              : "none".equals(text) ? List.of() : List.of(known(field, text)));
    }
    return field.type() == FieldType.TEXT
        ? new AnswerValue.Text(text)
        : new AnswerValue.Symbol(known(field, text));
  }

  private static String known(Field field, String value) {
    if (!field.allows(value)) {
      throw new IllegalArgumentException(
          "The case answers (%s) with (%s), which is no value of it."
              .formatted(field.name(), value));
    }
    return value;
  }
}
