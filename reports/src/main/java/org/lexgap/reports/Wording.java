package org.lexgap.reports;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.lexgap.reports.model.FixedWords;

/**
 * Says things in one language, by message key. Sentences are never put together from parts here:
 * word order belongs to the bundle.
 *
 * <p>An instance belongs to the making of one report. A report must never fail for a text, so a
 * missing key or argument gives a neutral sentence, unless the wording is strict as in tests.
 */
public final class Wording {

  private static final String FALLBACK = "reason.fallback";

  private final Bundle bundle;
  private final boolean strict;
  private final Map<String, Message> parsed = new HashMap<>();
  private final ListFormatter and;
  private final ListFormatter or;

  private Wording(Bundle bundle, boolean strict) {
    this.bundle = bundle;
    this.strict = strict;
    this.and = ListFormatter.getInstance(bundle.locale());
    this.or =
        ListFormatter.getInstance(bundle.locale(), ListFormatter.Type.OR, ListFormatter.Width.WIDE);
  }

  /**
   * Wording for readers.
   *
   * @param locale the language; what it lacks stands in English
   * @return the wording of one report
   */
  public static Wording of(Locale locale) {
    return new Wording(Bundle.of(locale), false);
  }

  /**
   * Wording that throws where {@link #of} would fall back, for tests.
   *
   * @param locale the language
   * @return the wording of one report
   */
  public static Wording strict(Locale locale) {
    return new Wording(Bundle.of(locale), true);
  }

  /**
   * The language that the reader sees.
   *
   * @return the language, which is English where there is no translation
   */
  public ULocale locale() {
    return bundle.locale();
  }

  /** How many texts there are. */
  int size() {
    return bundle.texts().size();
  }

  /** How many of them stand in English because the language lacks them. */
  int untranslated() {
    return bundle.untranslated();
  }

  /**
   * The texts that need no arguments.
   *
   * @return headings and labels
   */
  public FixedWords fixedWords() {
    return fixedWords(List.of());
  }

  /**
   * Headings and labels.
   *
   * @param english texts of the catalogue that stand in English in a report of another language
   */
  FixedWords fixedWords(Collection<String> english) {
    boolean foreign = !bundle.locale().getLanguage().equals("en");
    return new FixedWords(bundle.texts(), foreign, english);
  }

  /**
   * A day in words.
   *
   * @param day the day
   * @return such as {@code 17 June 2025}
   */
  public String date(LocalDate day) {
    return date(day.atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  /**
   * The day of a time, as it is in Greenwich: the machine's own zone takes no part.
   *
   * @param time the time
   * @return such as {@code 17 June 2025}
   */
  public String date(Instant time) {
    DateFormat format = DateFormat.getDateInstance(DateFormat.LONG, bundle.locale());
    format.setTimeZone(TimeZone.GMT_ZONE);
    return format.format(Date.from(time));
  }

  boolean has(String key) {
    return bundle.texts().containsKey(key);
  }

  /**
   * A text that needs no arguments.
   *
   * @param key its key in the bundle
   * @return the text
   */
  public String say(String key) {
    return say(key, Map.of());
  }

  /**
   * A text.
   *
   * @param key its key in the bundle
   * @param arguments what it needs, by name
   * @return the text
   */
  public String say(String key, Map<String, ?> arguments) {
    if (!has(key)) {
      return complain("There is no message (%s). Add it to messages.properties.".formatted(key));
    }
    Message message = parsed.computeIfAbsent(key, this::parse);
    if (!arguments.keySet().containsAll(message.names())) {
      Set<String> missing = new TreeSet<>(message.names());
      missing.removeAll(arguments.keySet());
      return complain("The message (%s) lacks its arguments %s.".formatted(key, missing));
    }
    return message.names().isEmpty() ? message.constant() : message.format(arguments);
  }

  private Message parse(String key) {
    MessageFormat format = new MessageFormat(bundle.texts().get(key), bundle.locale());
    Set<String> names = Set.copyOf(format.getArgumentNames());
    return new Message(format, names, names.isEmpty() ? format.format(Map.of()) : "");
  }

  /**
   * A parsed message; asking it for its arguments or formatting a constant again would cost time.
   */
  private record Message(MessageFormat format, Set<String> names, String constant) {
    private String format(Map<String, ?> arguments) {
      return format.format(new HashMap<>(arguments), new StringBuffer(), null).toString();
    }
  }

  private String complain(String what) {
    if (strict) {
      throw new IllegalStateException(what);
    }
    return bundle.texts().getOrDefault(FALLBACK, "");
  }

  /**
   * A list as a sentence bears it.
   *
   * @param items the items
   * @return such as {@code a, b and c}
   */
  public String list(Collection<String> items) {
    return and.format(items);
  }

  /** Items that begin with capitals or hold commas take stronger marks than commas. */
  String items(Collection<String> items) {
    return items.stream()
        .reduce((first, next) -> say("answer.items", Map.of("first", first, "next", next)))
        .orElse("");
  }

  /**
   * A list of alternatives: "a, b or c".
   *
   * @param items the items
   * @return the list
   */
  public String either(Collection<String> items) {
    return or.format(items);
  }

  /** "a, b and 4 more", where there are more than {@code max}. */
  String list(Collection<String> items, int max) {
    if (items.size() <= max) {
      return list(items);
    }
    List<String> some = new ArrayList<>(items).subList(0, max);
    List<String> shown = new ArrayList<>(some);
    shown.add(say("list.more", Map.of("n", items.size() - max)));
    return list(shown);
  }
}
