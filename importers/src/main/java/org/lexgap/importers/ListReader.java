package org.lexgap.importers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.lexgap.core.catalogue.Field;
import org.lexgap.core.summary.AnswerValue;

/**
 * Reads lists. One value that cannot be read costs the whole answer: a list that lacks a value says
 * that the law lacks it, and that would be a guess.
 */
final class ListReader {

  private static final String NONE = "none";
  private static final String OTHER_SEPARATORS = "[,\n]";

  private final AllowedValues allowed;
  private final ProblemLog log;

  ListReader(AllowedValues allowed, ProblemLog log) {
    this.allowed = allowed;
    this.log = log;
  }

  Optional<AnswerValue> read(Field field, SourceCell cell) {
    List<String> parts = split(cell.text(), ";");
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    if (parts.size() > Limits.LIST_VALUES) {
      allowed.reportUnknown(field, cell, cell.text());
      return Optional.empty();
    }
    long nones = parts.stream().filter(NONE::equalsIgnoreCase).count();
    if (nones > 0) {
      return none(cell, nones == parts.size());
    }
    return values(field, cell, parts);
  }

  private Optional<AnswerValue> none(SourceCell cell, boolean alone) {
    if (alone) {
      return Optional.of(new AnswerValue.Items(List.of()));
    }
    log.add(ProblemCode.NONE_WITH_VALUES, cell.place(), cell.text());
    return Optional.empty();
  }

  private Optional<AnswerValue> values(Field field, SourceCell cell, List<String> parts) {
    List<String> values = new ArrayList<>();
    int bad = 0;
    for (String part : new LinkedHashSet<>(parts)) {
      List<String> found = find(field, cell, part);
      values.addAll(found);
      bad += found.isEmpty() ? 1 : 0;
      if (bad == Limits.BAD_LIST_VALUES) {
        break;
      }
    }
    return bad == 0 ? Optional.of(new AnswerValue.Items(values)) : Optional.empty();
  }

  private List<String> find(Field field, SourceCell cell, String part) {
    Optional<String> value = allowed.find(field, part);
    if (value.isPresent()) {
      return List.of(value.get());
    }
    List<String> pieces = split(part, OTHER_SEPARATORS);
    List<String> values =
        pieces.stream().flatMap(piece -> allowed.find(field, piece).stream()).toList();
    if (!pieces.isEmpty() && values.size() == pieces.size()) {
      log.add(ProblemCode.UNDERSTOOD, cell.place(), part, String.join(";", values));
      return values;
    }
    Optional<String> understood = allowed.understand(field, cell, part);
    if (understood.isEmpty()) {
      allowed.reportUnknown(field, cell, part);
    }
    return understood.stream().toList();
  }

  private static List<String> split(String text, String separator) {
    return Arrays.stream(text.split(separator))
        .map(Blanks::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }
}
