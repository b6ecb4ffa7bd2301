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

/**
 * Writes JSON by key, indented by two blanks, with line feeds on every machine. Texts of a user's
 * file lose what is no character.
 */
public final class JsonOut implements AutoCloseable {

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

  /**
   * Writes to a stream, which stays open.
   *
   * @param out the stream
   * @return a writer to be closed
   */
  public static JsonOut to(OutputStream out) {
    return new JsonOut(FACTORY.createGenerator(INDENTED, out, JsonEncoding.UTF8));
  }

  /**
   * An object that stands alone.
   *
   * @param content writes its names
   */
  public void object(Runnable content) {
    json.writeStartObject();
    content.run();
    json.writeEndObject();
  }

  /**
   * A named object.
   *
   * @param key the name
   * @param content writes its names
   */
  public void object(String key, Runnable content) {
    json.writeName(key);
    object(content);
  }

  /**
   * An array of objects.
   *
   * @param key the name
   * @param items what the objects are made of
   * @param content writes the names of one
   * @param <T> their type
   */
  public <T> void array(String key, Collection<T> items, Consumer<T> content) {
    json.writeName(key);
    json.writeStartArray();
    items.forEach(item -> object(() -> content.accept(item)));
    json.writeEndArray();
  }

  /**
   * An array of texts.
   *
   * @param key the name
   * @param texts the texts
   */
  public void texts(String key, Collection<String> texts) {
    json.writeName(key);
    json.writeStartArray();
    texts.forEach(text -> json.writeString(UserText.whole(text)));
    json.writeEndArray();
  }

  /**
   * A list of whole numbers.
   *
   * @param key the name
   * @param numbers the numbers
   */
  public void numbers(String key, Collection<Integer> numbers) {
    json.writeName(key);
    json.writeStartArray();
    numbers.forEach(number -> json.writeNumber(number.intValue()));
    json.writeEndArray();
  }

  /**
   * A text.
   *
   * @param key the name
   * @param text the text, or null
   */
  public void text(String key, @Nullable String text) {
    json.writeName(key);
    if (text == null) {
      json.writeNull();
    } else {
      json.writeString(UserText.whole(text));
    }
  }

  /**
   * A number with a fraction.
   *
   * @param key the name
   * @param number the number
   */
  public void amount(String key, double number) {
    json.writeName(key);
    json.writeNumber(number);
  }

  /**
   * A whole number.
   *
   * @param key the name
   * @param number the number, or null
   */
  public void number(String key, @Nullable Integer number) {
    json.writeName(key);
    if (number == null) {
      json.writeNull();
    } else {
      json.writeNumber(number.intValue());
    }
  }

  /**
   * A truth.
   *
   * @param key the name
   * @param flag the truth, or null
   */
  public void flag(String key, @Nullable Boolean flag) {
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
