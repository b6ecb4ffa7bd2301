package org.lexgap.reports;

import java.io.OutputStream;
import java.util.Collection;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes JSON by key, indented by two blanks, with line feeds on every machine. */
final class JsonOut implements AutoCloseable {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private static final ObjectWriteContext INDENTED =
      new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
          DefaultIndenter lines = new DefaultIndenter("  ", "\n");
          return new DefaultPrettyPrinter().withArrayIndenter(lines).withObjectIndenter(lines);
        }

        @Override
        public boolean hasPrettyPrinter() {
          return true;
        }
      };

  private final JsonGenerator json;

  private JsonOut(JsonGenerator json) {
    this.json = json;
  }

  static JsonOut to(OutputStream out) {
    return new JsonOut(FACTORY.createGenerator(INDENTED, out, JsonEncoding.UTF8));
  }

  void object(Runnable content) {
    json.writeStartObject();
    content.run();
    json.writeEndObject();
  }

  void object(String key, Runnable content) {
    json.writeName(key);
    object(content);
  }

  /** An array of objects. */
  <T> void array(String key, Collection<T> items, Consumer<T> content) {
    json.writeName(key);
    json.writeStartArray();
    items.forEach(item -> object(() -> content.accept(item)));
    json.writeEndArray();
  }

  void texts(String key, Collection<String> texts) {
    json.writeName(key);
    json.writeStartArray();
    texts.forEach(text -> json.writeString(UserText.whole(text)));
    json.writeEndArray();
  }

  void text(String key, @Nullable String text) {
    json.writeName(key);
    if (text == null) {
      json.writeNull();
    } else {
      json.writeString(UserText.whole(text));
    }
  }

  void amount(String key, double number) {
    json.writeName(key);
    json.writeNumber(number);
  }

  void number(String key, @Nullable Integer number) {
    json.writeName(key);
    if (number == null) {
      json.writeNull();
    } else {
      json.writeNumber(number.intValue());
    }
  }

  void flag(String key, @Nullable Boolean flag) {
    json.writeName(key);
    if (flag == null) {
      json.writeNull();
    } else {
      json.writeBoolean(flag.booleanValue());
    }
  }

  /** Ends the text with a line feed, as text files do, and leaves the stream open. */
  @Override
  public void close() {
    json.writeRaw('\n');
    json.close();
  }
}
