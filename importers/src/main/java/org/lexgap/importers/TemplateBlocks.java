package org.lexgap.importers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lexgap.importers.template.RowKey;
import org.lexgap.importers.template.TemplateColumn;

/** Puts together the rows that belong to one answer, wherever on the sheet they stand. */
final class TemplateBlocks {

  private record Key(String field, int number) {}

  private final TemplateHeader header;
  private final ProblemLog log;
  private final List<TemplateBlock> blocks = new ArrayList<>();
  private final Map<Key, TemplateBlock> open = new HashMap<>();

  private TemplateBlocks(TemplateHeader header, ProblemLog log) {
    this.header = header;
    this.log = log;
  }

  static List<TemplateBlock> of(TemplateHeader header, List<SourceRow> rows, ProblemLog log) {
    TemplateBlocks blocks = new TemplateBlocks(header, log);
    rows.forEach(blocks::add);
    return List.copyOf(blocks.blocks);
  }

  private void add(SourceRow row) {
    SourceCell field = header.cell(row, TemplateColumn.FIELD);
    if (field.isEmpty()) {
      header
          .written(row)
          .findFirst()
          .ifPresent(cell -> log.add(ProblemCode.MISSING_FIELD, field.place(), cell.text()));
      return;
    }
    RowKey key = RowKey.parse(header.cell(row, TemplateColumn.ITEM).text());
    if (key.item().isEmpty()) {
      addAnswer(new Key(field.text(), key.number()), field, row);
    } else {
      addItem(new Key(field.text(), key.number()), field, key.item(), row);
    }
  }

  /** A row that was copied is an answer of its own. */
  private void addAnswer(Key key, SourceCell field, SourceRow row) {
    TemplateBlock block = open.get(key);
    if (block == null || block.row() != null) {
      block = open(key, field);
    }
    block.setRow(row);
  }

  private void addItem(Key key, SourceCell field, String item, SourceRow row) {
    SourceCell mark = header.cell(row, TemplateColumn.ANSWER);
    TemplateBlock block = open.get(key);
    if (block == null) {
      block = open(key, field);
    }
    block.add(new TemplateBlock.MarkedItem(item, mark));
    header
        .written(row)
        .filter(cell -> !cell.place().equals(mark.place()))
        .forEach(cell -> log.add(ProblemCode.CELL_NOT_READ, cell.place(), cell.text()));
  }

  private TemplateBlock open(Key key, SourceCell field) {
    TemplateBlock block = new TemplateBlock(field);
    open.put(key, block);
    blocks.add(block);
    return block;
  }
}
