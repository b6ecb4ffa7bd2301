package org.lexgap.core.summary;

/** Where something stands in the input. {@code toString} gives the place as reports print it. */
public sealed interface Place {

  /** For answers that do not come from a file. */
  Place UNSTATED = new Unstated();

  /**
   * A cell of a workbook, printed {@code Answers!C14}.
   *
   * @param sheet the sheet's name
   * @param column the column's letters
   * @param row the row, counted from 1
   */
  record Cell(String sheet, String column, int row) implements Place {
    @Override
    public String toString() {
      return sheet + "!" + column + row;
    }
  }

  /**
   * A line of a text file, printed {@code PAK.csv:41}.
   *
   * @param file the file's name without its folder
   * @param line the line, counted from 1
   */
  record Line(String file, int line) implements Place {
    @Override
    public String toString() {
      return file + ":" + line;
    }
  }

  /**
   * A file or sheet as a whole.
   *
   * @param name its name without a folder
   */
  record Whole(String name) implements Place {
    @Override
    public String toString() {
      return name;
    }
  }

  /**
   * A place in one of several files, printed {@code bill.xlsx Answers!C14}.
   *
   * @param file the file's name without its folder
   * @param place the place in that file
   */
  record InFile(String file, Place place) implements Place {
    @Override
    public String toString() {
      return file + " " + place;
    }
  }

  /** No place: the answer was made by a program. */
  record Unstated() implements Place {
    @Override
    public String toString() {
      return "";
    }
  }

  /**
   * The same place where several files are read together. A line names its file anyway.
   *
   * @param file the file's name without its folder
   * @return the place with its file
   */
  default Place in(String file) {
    return this instanceof Cell || this instanceof Whole ? new InFile(file, this) : this;
  }
}
