package org.lexgap.reports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.assessment.Evidence;
import org.lexgap.core.assessment.SupposedAnswer;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.core.summary.AnswerValue.Items;
import org.lexgap.reports.model.SupposedRow;

/** Says answers that would be different; of a list only what is to be added or taken out. */
final class SupposedRows {

  private final ReportContext context;
  private final Wording wording;

  SupposedRows(ReportContext context) {
    this.context = context;
    this.wording = context.wording();
  }

  List<SupposedRow> of(Collection<SupposedAnswer> answers) {
    return answers.stream().map(this::row).toList();
  }

  private SupposedRow row(SupposedAnswer answer) {
    return new SupposedRow(
        answer,
        context.names().question(answer.field()),
        answer.anyLaw()
            ? context.say("roadMap.newIn", Map.of("law", context.names().shortLaw(answer.scope())))
            : context.names().shortLaw(answer.scope()),
        answer.present() == null
            ? context.answers().of(new Evidence(null, answer.field(), null))
            : context.answers().value(answer.field(), answer.present()),
        instead(answer));
  }

  private String instead(SupposedAnswer answer) {
    AnswerValue other = answer.other();
    if (other == null) {
      return wording.say("answer.missing");
    }
    if (other instanceof Items items && !named(answer.present()).isEmpty()) {
      return list(answer.field(), named(answer.present()), items.values());
    }
    return context.answers().value(answer.field(), other);
  }

  private static List<String> named(@Nullable AnswerValue value) {
    return value instanceof Items items ? items.values() : List.of();
  }

  private String list(String field, List<String> before, List<String> after) {
    List<String> parts = new ArrayList<>();
    add(parts, "roadMap.add", field, after, before);
    add(parts, "roadMap.remove", field, before, after);
    return String.join(" ", parts);
  }

  private void add(
      List<String> parts, String key, String field, List<String> more, List<String> fewer) {
    List<String> items = new ArrayList<>(more);
    items.removeAll(fewer);
    if (!items.isEmpty()) {
      parts.add(
          wording.say(key, Map.of("items", context.answers().value(field, new Items(items)))));
    }
  }
}
