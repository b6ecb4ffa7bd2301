package org.lexgap.reports.word;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTString;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;

/**
 * Adds to the styles of a template those that it lacks. Styles are the same if they have one name:
 * ids differ from language to language of the program that made them, names of built-in styles do
 * not.
 */
final class StyleSheet {

  private final CTStyles theirs;
  private final Map<String, String> byName = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final Map<String, String> ids = new LinkedHashMap<>();

  StyleSheet(CTStyles theirs) {
    this.theirs = theirs;
    for (CTStyle style : theirs.getStyleList()) {
      if (style.isSetName()) {
        byName.putIfAbsent(name(style), style.getStyleId());
      }
      taken.add(style.getStyleId());
    }
  }

  private static String name(CTStyle style) {
    return style.getType() + " " + style.getName().getVal().toLowerCase(Locale.ROOT);
  }

  /**
   * Adds what is lacking.
   *
   * @param list the number of the list of bullets
   */
  Look add(CTStyles ours, BigInteger list) {
    for (CTStyle style : ours.getStyleList()) {
      String theirId = byName.get(name(style));
      ids.put(style.getStyleId(), theirId == null ? free(style.getStyleId()) : theirId);
    }
    for (CTStyle style : ours.getStyleList()) {
      if (!byName.containsKey(name(style))) {
        add(style, list);
      }
    }
    return new Look(ids, numbered());
  }

  private String free(String id) {
    String free = id;
    for (int i = 2; !taken.add(free); i++) {
      free = id + "LexGap" + i;
    }
    return free;
  }

  private void add(CTStyle style, BigInteger list) {
    CTStyle added = theirs.addNewStyle();
    added.set(style);
    added.setStyleId(ids.get(style.getStyleId()));
    if (added.isSetDefault()) {
      added.unsetDefault();
    }
    if (added.isSetBasedOn()) {
      follow(added.getBasedOn());
    }
    if (added.isSetNext()) {
      follow(added.getNext());
    }
    if (added.isSetPPr() && added.getPPr().isSetNumPr()) {
      added.getPPr().getNumPr().getNumId().setVal(list);
    }
  }

  private void follow(CTString reference) {
    reference.setVal(ids.getOrDefault(reference.getVal(), reference.getVal()));
  }

  private Set<String> numbered() {
    Map<String, CTStyle> byId = new HashMap<>();
    theirs.getStyleList().forEach(style -> byId.put(style.getStyleId(), style));
    Set<String> numbered = new HashSet<>();
    for (String id : byId.keySet()) {
      if (isNumbered(id, byId, 0)) {
        numbered.add(id);
      }
    }
    return numbered;
  }

  private static boolean isNumbered(String id, Map<String, CTStyle> byId, int depth) {
    CTStyle style = byId.get(id);
    if (style == null || depth > byId.size()) {
      return false;
    }
    if (style.isSetPPr() && style.getPPr().isSetNumPr()) {
      return true;
    }
    return Optional.ofNullable(style.getBasedOn())
        .map(CTString::getVal)
        .filter(base -> isNumbered(base, byId, depth + 1))
        .isPresent();
  }
}
