package org.lexgap.importers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.hssf.eventusermodel.AbortableHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.eventusermodel.HSSFUserException;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** What all sheets of a workbook of the old kind share: their names, texts and formats. */
final class XlsWorkbook {

  private static final short STOP = 1;

  private final List<BoundSheetRecord> sheets = new ArrayList<>();
  private final Map<Integer, String> patterns = new HashMap<>();
  private final List<Integer> formatOfStyle = new ArrayList<>();
  private @Nullable SSTRecord texts;
  private boolean from1904;

  private XlsWorkbook() {}

  static XlsWorkbook of(POIFSFileSystem file) throws IOException, HSSFUserException {
    XlsWorkbook workbook = new XlsWorkbook();
    process(file, workbook.new Globals());
    return workbook;
  }

  /** The names of the sheets in their order. */
  List<String> names() {
    return sheets.stream().map(BoundSheetRecord::getSheetname).distinct().toList();
  }

  /** Sends the records of one sheet to its reader. */
  void read(POIFSFileSystem file, XlsSheet sheet) throws IOException, HSSFUserException {
    List<String> stored =
        sheets.stream()
            .sorted(Comparator.comparingInt(BoundSheetRecord::getPositionOfBof))
            .map(BoundSheetRecord::getSheetname)
            .toList();
    process(file, new OneSheet(stored.indexOf(sheet.name()), sheet));
  }

  String text(int index) {
    return Objects.requireNonNull(texts).getString(index).getString();
  }

  boolean isDate(int style) {
    if (style < 0 || style >= formatOfStyle.size()) {
      return false;
    }
    int format = formatOfStyle.get(style);
    return DateUtil.isADateFormat(format, patterns.get(format));
  }

  boolean countsDatesFrom1904() {
    return from1904;
  }

  private static void process(POIFSFileSystem file, AbortableHSSFListener listener)
      throws IOException, HSSFUserException {
    HSSFRequest request = new HSSFRequest();
    request.addListenerForAllRecords(listener);
    new HSSFEventFactory().abortableProcessWorkbookEvents(request, file);
  }

  /** Reads the records before the first sheet. */
  private final class Globals extends AbortableHSSFListener {

    @Override
    public short abortableProcessRecord(Record record) {
      if (record instanceof BoundSheetRecord sheet && sheets.size() < Limits.SHEETS) {
        sheets.add(sheet);
      } else if (record instanceof SSTRecord sst) {
        texts = sst;
      } else if (record instanceof FormatRecord format) {
        patterns.put(format.getIndexCode(), format.getFormatString());
      } else if (record instanceof ExtendedFormatRecord style) {
        formatOfStyle.add((int) style.getFormatIndex());
      } else if (record instanceof DateWindow1904Record window) {
        from1904 = window.getWindowing() == 1;
      }
      return record instanceof EOFRecord ? STOP : 0;
    }
  }

  /** Passes over the other sheets. Charts inside a sheet begin and end within it. */
  private static final class OneSheet extends AbortableHSSFListener {

    private final int wanted;
    private final XlsSheet sheet;
    // The first part holds what all sheets share.
    private int index = -2;
    private int depth;

    OneSheet(int wanted, XlsSheet sheet) {
      this.wanted = wanted;
      this.sheet = sheet;
    }

    @Override
    public short abortableProcessRecord(Record record) {
      if (record instanceof BOFRecord) {
        index += depth++ == 0 ? 1 : 0;
        return 0;
      }
      if (record instanceof EOFRecord) {
        depth--;
        return depth == 0 && index == wanted ? STOP : 0;
      }
      boolean wants = index == wanted && depth == 1;
      return wants && !sheet.read(record) ? STOP : 0;
    }
  }
}
