package org.lexgap.reports.matrix;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lexgap.reports.model.SeverityMark;

/**
 * An element, or a check across provisions, with its cell for each jurisdiction.
 *
 * @param kind what it is
 * @param id its id
 * @param anchor its anchor
 * @param set the id of its set; empty for a check
 * @param theme its theme or topic in words; empty for a check
 * @param title its title
 * @param asks what it asks for, or why the check matters
 * @param severity how grave a gap is
 * @param cells one cell for each column, in their order
 * @param total over all jurisdictions; null for a check
 * @param totalInWords the same in words, or how many raise the check
 * @param statements what stands behind the letters, in words
 * @param examples provisions to look at, by name of the jurisdiction
 * @param suggestion one way to write it; null if there is none
 * @param differs whether two jurisdictions are recorded with different outcomes
 * @param metByNobody whether it applies to someone and is met under no answers
 * @param unanswered whether some jurisdiction has no answer to it
 */
public record Row(
    Kind kind,
    String id,
    String anchor,
    String set,
    String theme,
    String title,
    String asks,
    SeverityMark severity,
    List<Cell> cells,
    @Nullable Coverage total,
    String totalInWords,
    List<Statement> statements,
    List<Example> examples,
    @Nullable String suggestion,
    boolean differs,
    boolean metByNobody,
    boolean unanswered) {
  public Row {
    cells = List.copyOf(cells);
    statements = List.copyOf(statements);
    examples = List.copyOf(examples);
  }

  /**
   * Whether it is about a check.
   *
   * @return false for an element
   */
  public boolean isCheck() {
    return kind == Kind.CHECK;
  }

  /** What a row is about. */
  public enum Kind {
    /** A key element. */
    ELEMENT("element"),
    /** A check across provisions. */
    CHECK("check");

    private final String key;

    Kind(String key) {
      this.key = key;
    }

    /**
     * The code for programs.
     *
     * @return the code
     */
    public String key() {
      return key;
    }
  }
}
