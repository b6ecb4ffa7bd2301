package org.lexgap.core.summary;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns the {@code law.*} answers of one scope into a {@link Law} or an {@link Offence}. */
final class LawReader {

  private final Map<String, Answer> own;

  LawReader(Map<String, Answer> own) {
    this.own = own;
  }

  Law law(String id, List<Offence> offences) {
    String title = text("law.title");
    return new Law(
        id,
        title == null ? id : title,
        text("law.kind"),
        year(),
        text("law.version"),
        text("law.source"),
        yes("law.in_force"),
        Boolean.TRUE.equals(yes("law.read_whole")),
        "unit".equals(text("law.level")) ? territory() : null,
        ids("law.amends"),
        ids("law.repeals"),
        offences);
  }

  Offence offence(Scope scope) {
    String title = text("law.title");
    return new Offence(scope, title == null ? scope.toString() : title, yes("law.in_force"));
  }

  /** A unit law without a named unit counts for an unnamed unit, never for the whole State. */
  private String territory() {
    String territory = text("law.territory");
    return territory == null ? "" : territory;
  }

  private @Nullable String text(String field) {
    Answer answer = own.get(field);
    return answer == null ? null : answer.value().toString();
  }

  /** Where merged sheets disagree, nothing is known. */
  private @Nullable Boolean yes(String field) {
    String text = isDisputed(field) ? null : text(field);
    return text == null ? null : Boolean.valueOf(text.equals("yes"));
  }

  private @Nullable Integer year() {
    Answer answer = own.get("law.year");
    return answer != null && answer.value() instanceof AnswerValue.Amount amount
        ? Integer.valueOf((int) amount.value())
        : null;
  }

  private boolean isDisputed(String field) {
    Answer answer = own.get(field);
    return answer != null && answer.value() instanceof AnswerValue.Disputed;
  }

  private List<String> ids(String field) {
    String text = isDisputed(field) ? null : text(field);
    return text == null
        ? List.of()
        : Arrays.stream(text.split(";")).map(String::strip).filter(id -> !id.isEmpty()).toList();
  }
}
