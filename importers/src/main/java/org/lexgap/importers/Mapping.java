package org.lexgap.importers;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How to read a foreign table: its headings and words, and ours.
 *
 * @param sheet the sheet; empty if the file has one table only
 * @param header the row of the headings, counted from 1; 0 if it is to be found by its headings
 * @param jurisdiction whose law it is; empty if the table says it
 * @param law the law of every row that names none; empty if each names one
 * @param columns what stands under each heading; headings are folded
 * @param fields fields by the words for them
 * @param laws ids of laws by the words for them
 * @param words values by the words for them: under the name of a field those of that field only,
 *     under an empty name those of all
 */
record Mapping(
    String sheet,
    int header,
    String jurisdiction,
    String law,
    Map<String, ColumnUse> columns,
    Map<String, String> fields,
    Map<String, String> laws,
    Map<String, Map<String, String>> words) {

  Mapping {
    columns = Map.copyOf(columns);
    fields = Map.copyOf(fields);
    laws = Map.copyOf(laws);
    words = Map.copyOf(words);
  }

  SourceCell field(SourceCell cell) {
    return replaced(cell, fields);
  }

  SourceCell law(SourceCell cell) {
    return cell.isEmpty() ? new SourceCell(law, cell.place()) : replaced(cell, laws);
  }

  /** The answer in our words; of a list each value, where the whole has no word of its own. */
  SourceCell answer(String field, SourceCell cell) {
    String whole = word(field, cell.text());
    if (!whole.equals(cell.text()) || !cell.text().contains(";")) {
      return new SourceCell(whole, cell.place());
    }
    String values =
        Arrays.stream(cell.text().split(";"))
            .map(part -> word(field, Blanks.strip(part)))
            .collect(Collectors.joining(";"));
    return new SourceCell(values, cell.place());
  }

  private String word(String field, String text) {
    String folded = InputWords.folded(text);
    Map<String, String> general = words.getOrDefault("", Map.of());
    return words
        .getOrDefault(field, general)
        .getOrDefault(folded, general.getOrDefault(folded, text));
  }

  private static SourceCell replaced(SourceCell cell, Map<String, String> words) {
    return new SourceCell(
        words.getOrDefault(InputWords.folded(cell.text()), cell.text()), cell.place());
  }
}
