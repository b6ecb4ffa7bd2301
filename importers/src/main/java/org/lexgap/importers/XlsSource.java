package org.lexgap.importers;

import java.io.IOException;
import java.util.List;
import org.apache.poi.hssf.eventusermodel.HSSFUserException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.lexgap.core.summary.Place;

/** An open workbook of the old kind; every sheet is one table. */
final class XlsSource implements TableSource {

  private final Place place;
  private final POIFSFileSystem opened;
  private final XlsWorkbook workbook;
  private final ContentBudget budget = new ContentBudget();

  XlsSource(Place place, POIFSFileSystem opened, XlsWorkbook workbook) {
    this.place = place;
    this.opened = opened;
    this.workbook = workbook;
  }

  @Override
  public List<String> names() {
    return workbook.names();
  }

  @Override
  public Table read(String sheet, ProblemLog log) throws Unreadable {
    TableBuilder table = new TableBuilder(new Place.Whole(sheet), log, budget);
    try {
      XlsSheet reader = new XlsSheet(sheet, table, workbook);
      workbook.read(opened, reader);
      reader.endRow();
    } catch (IOException | HSSFUserException | RuntimeException e) {
      // As when opening: nothing that a broken workbook causes may reach the caller.
      throw XlsFormat.failure(e, place);
    }
    return table.build();
  }

  @Override
  public void close() throws IOException {
    opened.close();
  }
}
