package org.lexgap.importers;

import java.io.IOException;
import java.io.OutputStream;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.core.summary.StatuteSummary;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes a summary as JSON after {@code summary.schema.json}. */
final class JsonSummaryWriter implements SummaryWriter {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private static final ObjectWriteContext INDENTED =
      new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
          return new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        }

        @Override
        public boolean hasPrettyPrinter() {
          return true;
        }
      };

  @Override
  public void write(StatuteSummary summary, OutputStream out) throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(INDENTED, out, JsonEncoding.UTF8)) {
      json.writeStartObject();
      json.writeName("answers");
      json.writeStartArray();
      summary.answers().forEach(answer -> write(answer, json));
      json.writeEndArray();
      json.writeEndObject();
    }
    out.write('\n');
    out.flush();
  }

  private static void write(Answer answer, JsonGenerator json) {
    json.writeStartObject();
    for (Column column : Column.values()) {
      String text = AnswerLine.text(answer, column);
      if (column == Column.ANSWER) {
        json.writeName(column.caption());
        writeValue(answer.value(), json);
      } else if (!text.isEmpty()) {
        json.writeStringProperty(column.caption(), text);
      }
    }
    json.writeEndObject();
  }

  private static void writeValue(AnswerValue value, JsonGenerator json) {
    if (value instanceof AnswerValue.Items items) {
      json.writeStartArray();
      items.values().forEach(json::writeString);
      json.writeEndArray();
    } else if (value instanceof AnswerValue.Amount amount && amount.word() == null) {
      json.writeNumber(amount.toString());
    } else {
      json.writeString(value.toString());
    }
  }
}
