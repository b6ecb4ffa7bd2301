package org.lexgap.importers.merging;

import org.lexgap.core.summary.ImportResult;
import org.lexgap.core.summary.InputFile;
import org.lexgap.core.summary.StatuteSummary;
import org.lexgap.core.summary.UnreadableInputException;

/**
 * The sheet of one group.
 *
 * @param name who filled it, as it is printed
 * @param file the file it was read from
 * @param summary its answers
 */
public record GroupSheet(String name, InputFile file, StatuteSummary summary) {

  /**
   * A sheet under a name.
   *
   * @param name who filled it
   * @param imported what was read
   * @return the sheet
   * @throws UnreadableInputException if no summary could be built; the message lists the problems
   */
  public static GroupSheet of(String name, ImportResult imported) {
    return new GroupSheet(name, imported.input(), imported.summary());
  }

  /**
   * A sheet under the name of its file, without the ending.
   *
   * @param imported what was read
   * @return the sheet
   * @throws UnreadableInputException if no summary could be built; the message lists the problems
   */
  public static GroupSheet of(ImportResult imported) {
    String name = imported.input().name();
    int dot = name.lastIndexOf('.');
    return of(dot <= 0 ? name : name.substring(0, dot), imported);
  }
}
