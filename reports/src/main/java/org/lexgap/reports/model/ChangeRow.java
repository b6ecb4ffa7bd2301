package org.lexgap.reports.model;

import java.util.List;
import org.lexgap.core.assessment.Change;

/**
 * A question whose answer, were it different, would change an outcome.
 *
 * @param changes the different answers that come to the same outcome; never empty
 * @param question the question
 * @param law the law that answers it, or a word for any
 * @param now the present answer in words
 * @param instead the different answers in words
 * @param outcome what they come to, in words
 */
public record ChangeRow(
    List<Change> changes, String question, String law, String now, String instead, String outcome) {

  public ChangeRow {
    changes = List.copyOf(changes);
  }
}
