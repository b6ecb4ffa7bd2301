package org.lexgap.core.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cross-provision consistency check.
 *
 * @param id the id, such as {@code CON-05}; stable for ever
 * @param title what is wrong when it is raised
 * @param kind what it reports when raised
 * @param severity how grave that is; ours
 * @param scope whether it is raised within one law or offence or across all of them
 * @param elements the elements it touches; it binds through those of them that bind
 * @param fields the fields it concerns
 * @param raiseWhen the condition, in the logic grammar
 * @param explanation why it matters
 * @param guard when a reader might wrongly expect it, or null
 * @param downgrade when it weighs less, or null
 * @param sources the provisions on which it rests
 * @param resolution how to resolve it
 */
public record Check(
    String id,
    String title,
    FindingKind kind,
    Severity severity,
    ScopeLevel scope,
    List<String> elements,
    List<String> fields,
    String raiseWhen,
    String explanation,
    @Nullable String guard,
    @Nullable Downgrade downgrade,
    List<Source> sources,
    String resolution) {

  public Check {
    elements = List.copyOf(elements);
    fields = List.copyOf(fields);
    sources = List.copyOf(sources);
  }
}
