package org.lexgap.core.summary;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where an answer stands: the jurisdiction, one of its laws, or one offence of a law.
 *
 * @param law the law's short id, such as {@code CA}; {@code CTX} for facts about the State
 * @param offence the offence's id within the law, such as {@code 98AA}; null for the law itself
 */
public record Scope(String law, @Nullable String offence) implements Comparable<Scope> {

  private static final String ID = "[A-Za-z0-9._-]+";
  private static final Pattern FORM = Pattern.compile("(" + ID + ")(?:#(" + ID + "))?");

  /** The jurisdiction itself: facts about the State, and what is decided once for all its laws. */
  public static final Scope JURISDICTION = new Scope("CTX", null);

  /**
   * Checks the form of the ids.
   *
   * @throws IllegalArgumentException if an id has characters other than letters, digits, dot,
   *     underscore and hyphen
   */
  public Scope {
    if (!FORM.matcher(offence == null ? law : law + "#" + offence).matches()) {
      throw new IllegalArgumentException(
          "The law id (%s) may hold letters, digits, dots, underscores and hyphens only."
              .formatted(offence == null ? law : law + "#" + offence));
    }
  }

  /**
   * Reads {@code CA} or {@code CA#98AA}.
   *
   * @param text the words in the law column
   * @return the scope, or empty if the words have another form
   */
  public static Optional<Scope> parse(String text) {
    var matcher = FORM.matcher(text);
    return matcher.matches()
        ? Optional.of(new Scope(matcher.group(1), matcher.group(2)))
        : Optional.empty();
  }

  /**
   * The scope of a law.
   *
   * @param law the law's short id
   * @return the scope
   */
  public static Scope ofLaw(String law) {
    return new Scope(law, null);
  }

  /**
   * Whether facts about the State stand here.
   *
   * @return true for {@code CTX}
   */
  public boolean isJurisdiction() {
    return offence == null && law.equals("CTX");
  }

  /**
   * Whether this is one offence of a law.
   *
   * @return true for {@code CA#98AA}
   */
  public boolean isOffence() {
    return offence != null;
  }

  /**
   * The law that an offence belongs to.
   *
   * @return the scope of the law; this scope if it is a law
   */
  public Scope lawScope() {
    return isOffence() ? ofLaw(law) : this;
  }

  @Override
  public int compareTo(Scope other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    return offence == null ? law : law + "#" + offence;
  }
}
