package org.lexgap.importers.template;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Writes the cells of an OpenDocument spreadsheet. */
final class OdsCells {

  private final OdsXml xml;
  private final OdsChoices choices;

  OdsCells(OdsXml xml, OdsChoices choices) {
    this.xml = xml;
    this.choices = choices;
  }

  /** Writes one cell with what it offers. */
  void write(PlannedCell cell) throws XMLStreamException {
    List<String> attributes =
        new ArrayList<>(List.of("table:style-name", OdsStyles.cell(cell.look())));
    Choice choice = cell.choice();
    if (choice != null && !choice.isEmpty()) {
      attributes.addAll(List.of("table:content-validation-name", choices.name(choice)));
    }
    String shown = shown(cell.content());
    attributes.addAll(value(cell.content()));
    xml.start("table:table-cell", attributes.toArray(String[]::new));
    if (!shown.isEmpty()) {
      xml.paragraphs(shown);
    }
    xml.end();
  }

  private static List<String> value(Content content) {
    if (content instanceof Content.Number number) {
      return List.of("office:value-type", "float", "office:value", plain(number));
    }
    if (content instanceof Content.Text text && text.text().isEmpty()) {
      return List.of();
    }
    String formula = formula(content);
    return formula == null
        ? List.of("office:value-type", "string")
        : List.of(
            "table:formula",
            formula,
            "office:value-type",
            "string",
            "office:string-value",
            shown(content));
  }

  private static @Nullable String formula(Content content) {
    if (content instanceof Content.Same same) {
      return "of:=" + OdsRanges.reference(same.cell());
    }
    if (content instanceof Content.Progress progress) {
      String fields = OdsRanges.reference(progress.fields());
      String answers = OdsRanges.reference(progress.answers());
      return "of:=ROUND(SUMPRODUCT((%s<>\"\")/(COUNTIFS(%s;%s;%s;\"<>\")+(%s=\"\")));0)&\"%s\""
          .formatted(answers, fields, fields, answers, answers, progress.suffix());
    }
    return null;
  }

  private static String shown(Content content) {
    if (content instanceof Content.Text text) {
      return text.text();
    }
    if (content instanceof Content.Number number) {
      return plain(number);
    }
    if (content instanceof Content.Progress progress) {
      return progress.answered() + progress.suffix();
    }
    return content instanceof Content.Same same ? same.now() : "";
  }

  private static String plain(Content.Number number) {
    double value = number.value();
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? String.valueOf((long) value)
        : String.valueOf(value);
  }
}
