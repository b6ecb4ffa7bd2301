package org.lexgap.importers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.catalogue.Field;
import org.lexgap.core.catalogue.FieldType;
import org.lexgap.importers.template.AnswerWords;

/** Turns what people chose in a template into the words in files. */
final class TemplateWords {

  private static final String SEPARATOR = ";";

  private final ProblemLog log;

  TemplateWords(ProblemLog log) {
    this.log = log;
  }

  /** The same cell with words in files; words that mean nothing stay and are reported later. */
  static SourceCell translated(Field field, SourceCell cell) {
    return switch (field.type()) {
      case YES_NO, YES_NO_PARTIAL, ENUM -> new SourceCell(id(field, cell.text()), cell.place());
      case LIST -> new SourceCell(list(field, cell.text()), cell.place());
      case NUMBER, TEXT -> cell;
    };
  }

  private static String list(Field field, String text) {
    return Arrays.stream(text.split(SEPARATOR))
        .map(part -> id(field, Blanks.strip(part)))
        .collect(Collectors.joining(SEPARATOR));
  }

  private static String id(Field field, String words) {
    return AnswerWords.id(field, Blanks.collapse(words)).orElse(words);
  }

  /**
   * The answer of a block as one cell; null after a problem was reported.
   *
   * @param own the answer cell of the question itself
   */
  @Nullable SourceCell answer(Field field, SourceCell own, List<TemplateBlock.MarkedItem> items) {
    SourceCell written = translated(field, own);
    List<TemplateBlock.MarkedItem> marked =
        items.stream().filter(item -> !item.mark().isEmpty()).toList();
    if (marked.isEmpty() || field.type() != FieldType.LIST) {
      return written;
    }
    Optional<SourceCell> list = list(marked, items.size());
    if (list.isEmpty() || written.isEmpty() || sameItems(written, list.get())) {
      return list.orElse(null);
    }
    log.add(ProblemCode.ANSWERED_TWICE, own.place(), own.text(), list.get().text());
    return null;
  }

  /** The marked items as a list; one mark that cannot be read costs the whole answer. */
  private Optional<SourceCell> list(List<TemplateBlock.MarkedItem> marked, int of) {
    List<String> chosen = new ArrayList<>();
    boolean complete = true;
    for (TemplateBlock.MarkedItem item : marked) {
      Optional<Boolean> mark = AnswerWords.mark(item.mark().text());
      if (mark.isEmpty()) {
        log.add(ProblemCode.NOT_A_MARK, item.mark().place(), item.mark().text());
      }
      complete &= mark.isPresent();
      mark.filter(Boolean::booleanValue).ifPresent(yes -> chosen.add(item.id()));
    }
    String text = chosen.isEmpty() ? AnswerWords.NONE : String.join(SEPARATOR, chosen);
    SourceCell first = marked.get(0).mark();
    if (complete && marked.size() < of) {
      log.add(ProblemCode.ITEMS_LEFT_OPEN, first.place(), "", of - marked.size(), of, text);
    }
    return complete ? Optional.of(new SourceCell(text, first.place())) : Optional.empty();
  }

  private static boolean sameItems(SourceCell one, SourceCell other) {
    return itemsOf(one).equals(itemsOf(other));
  }

  private static Set<String> itemsOf(SourceCell cell) {
    return Arrays.stream(cell.text().split(SEPARATOR)).collect(Collectors.toSet());
  }
}
