package org.lexgap.core.catalogue;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One thing that good legislation on the subject contains.
 *
 * @param id the id, such as {@code TIP-CHILD-NO-MEANS}; stable for ever
 * @param set the set it belongs to, such as {@code trafficking}
 * @param title a short sentence
 * @param theme what kind of rule it is, such as {@code definition} or {@code penalty}; one file of
 *     rules for each
 * @param topic the workshop topic of an operational element, or null
 * @param scope whether it is decided for each law or offence or once for the jurisdiction
 * @param obligation the duty in general, as the strongest cited source words it
 * @param severity how grave a gap is; ours
 * @param requires what good legislation provides
 * @param appliesWhen in words, to whom it applies
 * @param appliesIf the condition on {@code ctx.*} fields, or {@code always}
 * @param bindingIfPartyTo instruments under which it is a duty
 * @param sources the provisions that ask for it
 * @param items its parts, if it is a list
 * @param fields all fields that concern it, deciding or not
 * @param logic how answers decide
 * @param wider when a law reaches further than asked, or null
 * @param commonDefects what is often wrong in statutes
 * @param relations how it stands to other elements
 * @param suggestions model provisions
 */
public record KeyElement(
    String id,
    String set,
    String title,
    String theme,
    @Nullable String topic,
    ScopeLevel scope,
    Obligation obligation,
    Severity severity,
    String requires,
    String appliesWhen,
    String appliesIf,
    Set<String> bindingIfPartyTo,
    List<Source> sources,
    List<Item> items,
    List<String> fields,
    ElementLogic logic,
    @Nullable Wider wider,
    List<String> commonDefects,
    Relations relations,
    List<Suggestion> suggestions) {

  public KeyElement {
    bindingIfPartyTo = Collections.unmodifiableSet(new LinkedHashSet<>(bindingIfPartyTo));
    sources = List.copyOf(sources);
    items = List.copyOf(items);
    fields = List.copyOf(fields);
    commonDefects = List.copyOf(commonDefects);
    suggestions = List.copyOf(suggestions);
  }

  /**
   * Whether it is about agency practice and so never counts among legislative figures.
   *
   * @return true for operational elements
   */
  public boolean isOperational() {
    return theme.equals("operational");
  }

  /**
   * The same element with another weight and other words. What decides it stays.
   *
   * @param otherTitle a short sentence
   * @param otherSeverity how grave a gap is
   * @param otherRequires what good legislation provides
   * @param otherDefects what is often wrong in statutes
   * @param otherSuggestions model provisions
   * @return a copy
   */
  public KeyElement reworded(
      String otherTitle,
      Severity otherSeverity,
      String otherRequires,
      List<String> otherDefects,
      List<Suggestion> otherSuggestions) {
    return new KeyElement(
        id,
        set,
        otherTitle,
        theme,
        topic,
        scope,
        obligation,
        otherSeverity,
        otherRequires,
        appliesWhen,
        appliesIf,
        bindingIfPartyTo,
        sources,
        items,
        fields,
        logic,
        wider,
        otherDefects,
        relations,
        otherSuggestions);
  }

  /** The same element in another language. What decides it stays. */
  KeyElement translated(
      String otherTitle, String otherRequires, List<Item> otherItems, @Nullable Wider otherWider) {
    return new KeyElement(
        id,
        set,
        otherTitle,
        theme,
        topic,
        scope,
        obligation,
        severity,
        otherRequires,
        appliesWhen,
        appliesIf,
        bindingIfPartyTo,
        sources,
        otherItems,
        fields,
        logic,
        otherWider,
        commonDefects,
        relations,
        suggestions);
  }
}
