package org.lexgap.importers;

import java.io.IOException;
import java.io.InputStream;
import org.lexgap.core.summary.Place;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** The pieces of a JSON document after RFC 8259. */
final class JsonTokens implements TreeTokens {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          // Names of a file are not worth remembering after it was read.
          .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
          .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(Limits.TREE_TEXT)
                  .maxNameLength(Limits.TREE_TEXT)
                  .build())
          .build();

  private final String file;
  private final JsonParser parser;

  JsonTokens(String file, InputStream in) {
    this.file = file;
    this.parser = FACTORY.createParser(ObjectReadContext.empty(), in);
  }

  @Override
  public TreeToken next() throws Unreadable {
    try {
      JsonToken token = parser.nextToken();
      int line = parser.currentTokenLocation().getLineNr();
      return token == null ? new TreeToken(TreeToken.Kind.END, "", line) : piece(token, line);
    } catch (StreamConstraintsException e) {
      throw new Unreadable(ProblemCode.TEXT_TOO_LONG, here(), "", Limits.TREE_TEXT);
    } catch (JacksonException e) {
      throw new Unreadable(ProblemCode.DAMAGED_TREE, here(), "", "JSON", reason(e));
    }
  }

  private TreeToken piece(JsonToken token, int line) {
    return switch (token) {
      case START_OBJECT -> new TreeToken(TreeToken.Kind.MAP, "", line);
      case END_OBJECT -> new TreeToken(TreeToken.Kind.END_MAP, "", line);
      case START_ARRAY -> new TreeToken(TreeToken.Kind.LIST, "", line);
      case END_ARRAY -> new TreeToken(TreeToken.Kind.END_LIST, "", line);
      case PROPERTY_NAME -> new TreeToken(TreeToken.Kind.KEY, parser.currentName(), line);
      case VALUE_NULL -> new TreeToken(TreeToken.Kind.NOTHING, "", line);
      default -> new TreeToken(TreeToken.Kind.VALUE, parser.getString(), line);
    };
  }

  private Place here() {
    return new Place.Line(file, Math.max(1, parser.currentLocation().getLineNr()));
  }

  /** The first sentence; what follows are settings of the parser. */
  private static String reason(JacksonException e) {
    String message = String.valueOf(e.getOriginalMessage());
    int end = message.indexOf('\n');
    return ProblemLog.shown(end < 0 ? message : message.substring(0, end));
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
