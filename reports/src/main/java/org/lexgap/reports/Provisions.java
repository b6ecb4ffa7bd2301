package org.lexgap.reports;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.assessment.DraftProvision;
import org.lexgap.core.assessment.Finding;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.assessment.TextPart;
import org.lexgap.core.catalogue.Item;
import org.lexgap.core.summary.Answer;
import org.lexgap.reports.model.ModelProvision;
import org.lexgap.reports.model.TextRun;

/** Model provisions: the wording, what is to be filled in, and what the answers filled in. */
final class Provisions {

  private static final int LONG = 160;

  private final ReportContext context;
  private final Wording wording;

  Provisions(ReportContext context) {
    this.context = context;
    this.wording = context.wording();
  }

  List<ModelProvision> of(Finding finding) {
    return finding.suggestions().stream().map(this::provision).toList();
  }

  /** Which parts of a list the law does not name, where it names others; null elsewhere. */
  @Nullable String additions(Finding finding) {
    List<String> missing =
        finding.element().items().stream()
            .filter(item -> finding.missingItems().contains(item.id()))
            .map(Item::label)
            .toList();
    boolean some = !missing.isEmpty() && missing.size() < finding.element().items().size();
    boolean lacks = finding.outcome() == Outcome.PARTIAL || finding.outcome().isGap();
    return some && lacks
        ? context.say("provision.add", Map.of("items", context.wording().items(missing)))
        : null;
  }

  private ModelProvision provision(DraftProvision draft) {
    return new ModelProvision(
        draft,
        new CatalogueWords(wording).tradition(draft.tradition()),
        draft.tradition().equals("any"),
        draft.parts().stream().map(Provisions::run).toList(),
        taken(draft));
  }

  private static TextRun run(TextPart part) {
    boolean filled = part instanceof TextPart.Filled;
    String text = filled ? UserText.inSentence(part.plain(), LONG) : part.plain();
    return new TextRun(text, part instanceof TextPart.Blank, filled);
  }

  private @Nullable String taken(DraftProvision draft) {
    Set<String> taken = new LinkedHashSet<>();
    for (TextPart part : draft.parts()) {
      if (part instanceof TextPart.Filled filled) {
        taken.add(taken(filled));
      }
    }
    return taken.isEmpty()
        ? null
        : context.say("provision.taken", Map.of("items", wording.list(taken)));
  }

  private String taken(TextPart.Filled filled) {
    Answer from = filled.from();
    String text = UserText.inSentence(filled.text(), LONG);
    String citation = UserText.clean(from.citation());
    String place = UserText.inSentence(from.place().toString());
    return context.say(
        "provision.takenOne",
        Map.of(
            "text",
            text,
            "law",
            citation.isEmpty()
                ? context.names().shortLaw(from.scope())
                : context.names().provision(from.scope(), citation),
            "place",
            place,
            "placed",
            place.isEmpty() ? "no" : "yes"));
  }
}
