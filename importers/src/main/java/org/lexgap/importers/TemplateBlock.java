package org.lexgap.importers;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of one answer to one question: its own row and, for a list, those of its items. */
final class TemplateBlock {

  /**
   * An item of a list.
   *
   * @param id the item
   * @param mark what stands beside it
   */
  record MarkedItem(String id, SourceCell mark) {}

  private final SourceCell field;
  private @Nullable SourceRow row;
  private final List<MarkedItem> items = new ArrayList<>();

  TemplateBlock(SourceCell field) {
    this.field = field;
  }

  SourceCell field() {
    return field;
  }

  /** The row of the answer; null if it is gone and only items are left. */
  @Nullable SourceRow row() {
    return row;
  }

  void setRow(SourceRow own) {
    row = own;
  }

  List<MarkedItem> items() {
    return List.copyOf(items);
  }

  void add(MarkedItem item) {
    items.add(item);
  }
}
