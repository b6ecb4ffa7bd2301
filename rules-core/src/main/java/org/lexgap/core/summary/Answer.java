package org.lexgap.core.summary;

import org.jspecify.annotations.Nullable;

/**
 * What one law of one jurisdiction says on one field. It is a claim by whoever filled the sheet.
 *
 * @param scope the jurisdiction, law or offence that it is about
 * @param field the field's name
 * @param value what it says
 * @param citation the provision as the sheet cites it; empty if none was cited
 * @param confidence how sure whoever filled the sheet was
 * @param note a remark; empty if there is none
 * @param place where it stands in the input
 * @param amendedBy the bill, or the offence of a bill, whose words these are; null if they are the
 *     law's own
 */
public record Answer(
    Scope scope,
    String field,
    AnswerValue value,
    String citation,
    Confidence confidence,
    String note,
    Place place,
    @Nullable Scope amendedBy) {

  /**
   * An answer on a law's own words.
   *
   * @param scope the jurisdiction, law or offence that it is about
   * @param field the field's name
   * @param value what it says
   * @param citation the provision as the sheet cites it; empty if none was cited
   * @param confidence how sure whoever filled the sheet was
   * @param note a remark; empty if there is none
   * @param place where it stands in the input
   */
  public Answer(
      Scope scope,
      String field,
      AnswerValue value,
      String citation,
      Confidence confidence,
      String note,
      Place place) {
    this(scope, field, value, citation, confidence, note, place, null);
  }

  /**
   * An answer made by a program, without citation.
   *
   * @param scope the jurisdiction, law or offence that it is about
   * @param field the field's name
   * @param value what it says
   * @return the answer
   */
  public static Answer of(Scope scope, String field, AnswerValue value) {
    return new Answer(scope, field, value, "", Confidence.NOT_STATED, "", Place.UNSTATED);
  }

  /**
   * The same answer with another value.
   *
   * @param other what it now says
   * @return a copy
   */
  public Answer withValue(AnswerValue other) {
    return new Answer(scope, field, other, citation, confidence, note, place, amendedBy);
  }

  /**
   * The same answer, taken over into another law.
   *
   * @param law the law or offence that it now is about
   * @param bill the bill, or the offence of a bill, whose words these are; null if they are the
   *     law's own
   * @return a copy
   */
  public Answer takenOver(Scope law, @Nullable Scope bill) {
    return new Answer(law, field, value, citation, confidence, note, place, bill);
  }

  /**
   * The same answer where several files are read together.
   *
   * @param file the name of the file in which it stands
   * @return a copy whose place names the file
   */
  public Answer in(String file) {
    return new Answer(scope, field, value, citation, confidence, note, place.in(file), amendedBy);
  }
}
