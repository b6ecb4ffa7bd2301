package org.lexgap.reports;

import org.jspecify.annotations.Nullable;
import org.lexgap.core.summary.Amendment;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.LayingRemark;
import org.lexgap.core.summary.Scope;
import org.lexgap.reports.model.BillSection;

/** Writes what a bill would do to existing law as JSON; null where none was laid over it. */
final class JsonBill {

  private final JsonOut json;

  JsonBill(JsonOut json) {
    this.json = json;
  }

  void write(@Nullable BillSection section) {
    if (section == null) {
      json.text("bill", null);
      return;
    }
    json.object("bill", () -> bill(section));
  }

  private void bill(BillSection section) {
    json.array(
        "effects",
        section.assessment().effects(),
        effect -> {
          json.text("element", effect.element().id());
          json.text("effect", effect.kind().key());
          json.text("existing", effect.existing().name());
          json.text("bill", effect.bill().name());
          json.text("together", effect.together().name());
        });
    json.array(
        "checkEffects",
        section.assessment().checkEffects(),
        effect -> {
          json.text("check", effect.check().id());
          json.text("existing", effect.existing().key());
          json.text("bill", effect.bill().key());
          json.text("together", effect.together().key());
        });
    json.array("amendments", section.assessment().law().amendments(), this::amendment);
    json.texts("repealed", section.assessment().law().repealed());
    json.array("remarks", section.assessment().law().remarks(), this::remark);
  }

  private void amendment(Amendment amendment) {
    json.text("law", amendment.scope().toString());
    json.text("field", amendment.field());
    json.text("before", answer(amendment.before()));
    json.text("beforePlace", place(amendment.before()));
    json.text("after", answer(amendment.after()));
    json.text("afterPlace", place(amendment.after()));
    Scope by = amendment.after().amendedBy();
    json.text("by", by == null ? null : by.toString());
  }

  private static @Nullable String answer(@Nullable Answer answer) {
    return answer == null ? null : answer.value().toString();
  }

  private static @Nullable String place(@Nullable Answer answer) {
    return answer == null ? null : answer.place().toString();
  }

  private void remark(LayingRemark remark) {
    json.text("code", remark.code().key());
    json.text("law", remark.law().toString());
    json.text("other", remark.other());
    json.text("field", remark.answer() == null ? null : remark.answer().field());
    json.text("place", place(remark.answer()));
  }
}
