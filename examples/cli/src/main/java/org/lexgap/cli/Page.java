package org.lexgap.cli;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.lexgap.rulebase.reference.WrittenIn;

/** What a page about an element or check consists of, whatever it is laid out on. */
interface Page {

  /** What a link leads to. */
  enum Subject {
    /** An element or check. */
    ENTRY,
    INSTRUMENT,
    BENCHMARK
  }

  CommandWords words();

  void title(String id, String title);

  void headingSaying(String text);

  /** A text below the title. */
  void line(String text);

  /** A text within a section; depth 0 is its margin. */
  void paragraph(int depth, String text);

  /** A point of a list; depth 0 is the margin of the section. */
  void point(int depth, String text);

  /** A point that begins with the name of something and leads there. */
  void link(int depth, Subject subject, String id, String label, String rest);

  /** A sentence that begins with what it is about, such as an outcome. */
  void statement(String subject, String rest);

  /** A question by the name of its field, with a note on what it takes. */
  void question(String field, String note, String question);

  /** A case: what it is and how it comes out, and the answers as they stand in files. */
  void example(String text, @Nullable String given);

  /** A model provision. */
  void provision(String text);

  /** A condition as the catalogue writes it, which the rules repeat. */
  void grammar(Collection<String> lines);

  /** The rules, and the files in which all this is written. */
  void source(String rules, @Nullable WrittenIn files);

  void closing(String text);

  default void heading(String key, Object... places) {
    headingSaying(words().say(key, places));
  }

  default void paragraph(String text) {
    paragraph(0, text);
  }

  default void point(String text) {
    point(0, text);
  }

  default void points(String headingKey, Collection<String> points) {
    if (!points.isEmpty()) {
      heading(headingKey);
      points.forEach(this::point);
    }
  }
}
