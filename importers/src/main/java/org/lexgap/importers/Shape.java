package org.lexgap.importers;

import java.util.List;

/** How the answers stand in a table. */
interface Shape {

  /**
   * The parts of the table, one for each jurisdiction.
   *
   * @param log where problems of the table as a whole go
   */
  List<Section> sections(ProblemLog log);
}
