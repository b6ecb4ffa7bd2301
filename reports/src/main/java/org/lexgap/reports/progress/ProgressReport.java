package org.lexgap.reports.progress;

import java.util.List;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.reports.model.FixedWords;
import org.lexgap.reports.model.Heading;
import org.lexgap.reports.model.KeyFigure;
import org.lexgap.reports.model.ProblemRow;

/**
 * A progress report with every sentence and figure already in words, so that all formats say the
 * same. Immutable; the same request gives the same report.
 *
 * @param request what it is made of
 * @param language the BCP 47 tag of the language
 * @param rightToLeft whether that language runs from right to left
 * @param words headings and labels
 * @param title the title of the document
 * @param runningFoot what stands at the foot of every printed page
 * @param name the jurisdiction
 * @param subtitle what was compared
 * @param supposition that all of it is supposed; empty for two summaries
 * @param labels what the two sides are called, the earlier first
 * @param figures how many gaps closed, opened, changed and stayed
 * @param notes what counts and what is left out
 * @param ranges two ranges for every set
 * @param rangeNotes how to read them
 * @param highlights the gaps that opened and closed, opened first
 * @param more how many more there are than stand on the first page; empty if none
 * @param sections the tables of elements by what made the difference, never mixed
 * @param rulebase what a change of the rulebase did
 * @param checks the checks that moved
 * @param moves how many elements came from which outcome to which
 * @param answers every answer that differs
 * @param problems what could not be read of the inputs
 * @param basis what was compared under which options, and how to read this
 */
public record ProgressReport(
    ProgressRequest request,
    String language,
    boolean rightToLeft,
    FixedWords words,
    String title,
    String runningFoot,
    String name,
    String subtitle,
    String supposition,
    List<String> labels,
    List<KeyFigure> figures,
    List<String> notes,
    List<RangePair> ranges,
    List<String> rangeNotes,
    List<MoveRow> highlights,
    String more,
    List<MoveSection> sections,
    RulebaseSection rulebase,
    MoveSection checks,
    MovesTable moves,
    AnswersSection answers,
    List<ProblemRow> problems,
    ProgressBasis basis) {

  public ProgressReport {
    labels = List.copyOf(labels);
    figures = List.copyOf(figures);
    notes = List.copyOf(notes);
    ranges = List.copyOf(ranges);
    rangeNotes = List.copyOf(rangeNotes);
    highlights = List.copyOf(highlights);
    sections = List.copyOf(sections);
    problems = List.copyOf(problems);
  }

  /**
   * A report with all that a request asks for.
   *
   * @param request what the report is to be made of
   * @return the report
   */
  public static ProgressReport of(ProgressRequest request) {
    return new ProgressAuthor(request).report();
  }

  /**
   * A table of elements or checks whose outcome differs.
   *
   * @param key what they have in common, such as {@code provision}; for programs and anchors
   * @param heading the heading
   * @param intro what the table holds
   * @param rows its rows
   */
  public record MoveSection(String key, Heading heading, String intro, List<MoveRow> rows) {
    public MoveSection {
      rows = List.copyOf(rows);
    }
  }

  /**
   * What a change of the rulebase did to the same answers.
   *
   * @param heading the heading
   * @param intro what was compared, or that nothing was
   * @param rows the elements and checks that come out otherwise
   */
  public record RulebaseSection(Heading heading, String intro, List<RulebaseRow> rows) {
    public RulebaseSection {
      rows = List.copyOf(rows);
    }
  }

  /**
   * An element or check that comes out otherwise under another rulebase.
   *
   * @param id the element or check
   * @param title its title
   * @param reported the outcome or status in the earlier report; empty if it has none
   * @param now the outcome or status now; empty if there is none
   * @param says the sentence that says so
   */
  public record RulebaseRow(String id, String title, String reported, String now, String says) {}

  /**
   * How many elements came from which outcome to which.
   *
   * @param heading the heading
   * @param intro how to read it
   * @param rows a row for each outcome before, in the order of the outcomes
   */
  public record MovesTable(Heading heading, String intro, List<MovesRow> rows) {
    public MovesTable {
      rows = List.copyOf(rows);
    }
  }

  /**
   * The elements with one outcome before.
   *
   * @param outcome the outcome before
   * @param word its word
   * @param counts how many have which outcome now, in the order of the outcomes
   * @param sum how many they are
   */
  public record MovesRow(Outcome outcome, String word, List<Integer> counts, int sum) {
    public MovesRow {
      counts = List.copyOf(counts);
    }
  }

  /**
   * Every answer that differs.
   *
   * @param heading the heading
   * @param intro how many of which kind
   * @param rows the answers, in the order of the later summary
   */
  public record AnswersSection(Heading heading, String intro, List<AnswerRow> rows) {
    public AnswersSection {
      rows = List.copyOf(rows);
    }
  }

  /**
   * What was compared.
   *
   * @param heading the heading
   * @param lines options, and how to read the report
   * @param receipt labels with values
   */
  public record ProgressBasis(Heading heading, List<String> lines, List<ReceiptLine> receipt) {
    public ProgressBasis {
      lines = List.copyOf(lines);
      receipt = List.copyOf(receipt);
    }
  }

  /**
   * A line of the receipt.
   *
   * @param label what it is
   * @param value its value
   */
  public record ReceiptLine(String label, String value) {}
}
