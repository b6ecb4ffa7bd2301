package org.lexgap.importers;

import java.io.IOException;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.summary.Place;
import org.xml.sax.SAXException;

/** An open workbook; every sheet is one table. */
final class XlsxSource implements TableSource {

  private final String name;
  private final OPCPackage opened;
  private final WorkbookParts parts;
  private final ContentBudget budget = new ContentBudget();
  private @Nullable CellValues values;

  XlsxSource(String name, OPCPackage opened, WorkbookParts parts) {
    this.name = name;
    this.opened = opened;
    this.parts = parts;
  }

  @Override
  public List<String> names() {
    return List.copyOf(parts.sheets());
  }

  @Override
  public Table read(String sheet, ProblemLog log) throws Unreadable {
    TableBuilder table = new TableBuilder(new Place.Whole(sheet), log, budget);
    try {
      parts.parseSheet(sheet, new SheetHandler(sheet, values(), table));
    } catch (SheetHandler.EnoughRead e) {
      return table.build();
    } catch (IOException | OpenXML4JException | SAXException | RuntimeException e) {
      // As when opening: nothing that a broken workbook causes may reach the caller.
      throw WorkbookFailure.of(e, new Place.Whole(name));
    }
    return table.build();
  }

  private CellValues values() throws IOException, OpenXML4JException, SAXException {
    if (values == null) {
      values =
          new CellValues(parts.sharedTexts(), parts.numberFormats(), parts.countsDatesFrom1904());
    }
    return values;
  }

  @Override
  public void close() {
    // Closing would try to save.
    opened.revert();
  }
}
