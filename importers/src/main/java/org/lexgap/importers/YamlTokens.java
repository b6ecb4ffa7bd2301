package org.lexgap.importers;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.summary.Place;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** The pieces of a YAML document. Aliases are refused, so that none can be made into a bomb. */
final class YamlTokens implements TreeTokens {

  private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");

  private final String file;
  private final Iterator<Event> events;
  private final Deque<Awaits> open = new ArrayDeque<>();
  private int line = 1;

  /** What comes next in an open map or list. */
  private enum Awaits {
    KEY,
    VALUE,
    ITEM
  }

  YamlTokens(String file, String text) {
    this.file = file;
    LoadSettings settings =
        LoadSettings.builder().setLabel(file).setCodePointLimit(Integer.MAX_VALUE).build();
    this.events = new Parse(settings).parseReader(new StringReader(text)).iterator();
  }

  @Override
  public TreeToken next() throws Unreadable {
    try {
      while (events.hasNext()) {
        Event event = events.next();
        line = event.getStartMark().map(mark -> mark.getLine() + 1).orElse(line);
        TreeToken token = piece(event);
        if (token != null) {
          return token;
        }
      }
      return new TreeToken(TreeToken.Kind.END, "", line);
    } catch (MarkedYamlEngineException e) {
      line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(line);
      throw damaged(e.getProblem());
    } catch (YamlEngineException e) {
      throw damaged(ProblemLog.shown(String.valueOf(e.getMessage())));
    }
  }

  private @Nullable TreeToken piece(Event event) throws Unreadable {
    switch (event.getEventId()) {
      case MappingStart:
        beginValue();
        open.push(Awaits.KEY);
        return token(TreeToken.Kind.MAP);
      case SequenceStart:
        beginValue();
        open.push(Awaits.ITEM);
        return token(TreeToken.Kind.LIST);
      case MappingEnd:
        open.pop();
        return token(TreeToken.Kind.END_MAP);
      case SequenceEnd:
        open.pop();
        return token(TreeToken.Kind.END_LIST);
      case Scalar:
        return scalar((ScalarEvent) event);
      case Alias:
        throw new Unreadable(ProblemCode.YAML_ALIAS, new Place.Line(file, line), "");
      default:
        return null;
    }
  }

  private void beginValue() throws Unreadable {
    if (open.peek() == Awaits.KEY) {
      throw damaged(ProblemTexts.text("damaged-tree.key"));
    }
    exchange(Awaits.VALUE, Awaits.KEY);
  }

  /** In a map names and values take turns. */
  private void exchange(Awaits from, Awaits to) {
    if (open.peek() == from) {
      open.pop();
      open.push(to);
    }
  }

  private TreeToken scalar(ScalarEvent event) {
    String text = event.getValue();
    if (open.peek() == Awaits.KEY) {
      exchange(Awaits.KEY, Awaits.VALUE);
      return new TreeToken(TreeToken.Kind.KEY, text, line);
    }
    exchange(Awaits.VALUE, Awaits.KEY);
    boolean isNothing = event.isPlain() && NOTHING.contains(text);
    return new TreeToken(
        isNothing ? TreeToken.Kind.NOTHING : TreeToken.Kind.VALUE, isNothing ? "" : text, line);
  }

  private TreeToken token(TreeToken.Kind kind) {
    return new TreeToken(kind, "", line);
  }

  private Unreadable damaged(String reason) {
    return new Unreadable(ProblemCode.DAMAGED_TREE, new Place.Line(file, line), "", "YAML", reason);
  }

  @Override
  public void close() {
    // The text is in memory; nothing is open.
  }
}
