package org.lexgap.core.progress;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lexgap.core.catalogue.Keyed;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.Scope;
import org.lexgap.core.summary.StatuteSummary;

/**
 * One question that two summaries answer differently.
 *
 * @param kind what the difference is
 * @param field the field's name
 * @param before what held before; empty if nothing did. Several only where laws came or went
 * @param after what holds now; empty if nothing does
 * @param scopes the laws and offences whose own answers differ
 */
public record AnswerChange(
    Kind kind, String field, List<Answer> before, List<Answer> after, List<Scope> scopes) {

  public AnswerChange {
    before = List.copyOf(before);
    after = List.copyOf(after);
    scopes = List.copyOf(scopes);
  }

  /** What a difference between two answers is. */
  public enum Kind implements Keyed {
    /** A provision, or a fact about the State, is recorded differently, or a bill put it there. */
    CHANGED("changed"),
    /** A law stands in one of the two summaries only. */
    LAW("law"),
    /** It was blank and is answered now. That says nothing about the law. */
    ADDED("added"),
    /** It was answered and is blank now. That says nothing about the law. */
    WITHDRAWN("withdrawn"),
    /** The same answer with another provision or another confidence. */
    RECORDED("recorded");

    private final String key;

    Kind(String key) {
      this.key = key;
    }

    @Override
    public String key() {
      return key;
    }

    /**
     * Whether the two summaries record different law.
     *
     * @return true for {@link #CHANGED} and {@link #LAW}
     */
    public boolean isOfLaw() {
      return this == CHANGED || this == LAW;
    }

    Kind mirrored() {
      return switch (this) {
        case ADDED -> WITHDRAWN;
        case WITHDRAWN -> ADDED;
        default -> this;
      };
    }
  }

  /**
   * The same difference, seen from the other side.
   *
   * @return a copy in which before and after have changed places
   */
  public AnswerChange mirrored() {
    return new AnswerChange(kind.mirrored(), field, after, before, scopes);
  }

  /**
   * Takes over only these answers from another summary.
   *
   * @param from the summary from which they are taken; what is blank there becomes blank
   * @param into the summary that is changed
   * @return a copy of {@code into}
   */
  public StatuteSummary carry(StatuteSummary from, StatuteSummary into) {
    Map<List<Object>, Answer> table = new LinkedHashMap<>();
    into.answers().forEach(answer -> table.put(List.of(answer.scope(), answer.field()), answer));
    for (Scope scope : scopes) {
      table.remove(List.of(scope, field));
      from.own(scope, field).ifPresent(answer -> table.put(List.of(scope, field), answer));
    }
    return StatuteSummary.of(table.values());
  }
}
