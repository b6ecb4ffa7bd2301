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

  /**
   * The same check with another weight and other words. When it is raised stays.
   *
   * @param otherTitle what is wrong when it is raised
   * @param otherSeverity how grave that is
   * @param otherExplanation why it matters
   * @param otherResolution how to resolve it
   * @return a copy
   */
  public Check reworded(
      String otherTitle, Severity otherSeverity, String otherExplanation, String otherResolution) {
    return new Check(
        id,
        otherTitle,
        kind,
        otherSeverity,
        scope,
        elements,
        fields,
        raiseWhen,
        otherExplanation,
        guard,
        downgrade,
        sources,
        otherResolution);
  }

  /** The same check in another language. When it is raised stays. */
  Check translated(
      String otherTitle,
      String otherExplanation,
      @Nullable String otherGuard,
      String otherResolution) {
    return new Check(
        id,
        otherTitle,
        kind,
        severity,
        scope,
        elements,
        fields,
        raiseWhen,
        otherExplanation,
        otherGuard,
        downgrade,
        sources,
        otherResolution);
  }
}
