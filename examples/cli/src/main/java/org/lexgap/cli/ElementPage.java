package org.lexgap.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.catalogue.Instrument;
import org.lexgap.core.catalogue.Item;
import org.lexgap.core.catalogue.KeyElement;
import org.lexgap.core.catalogue.ScopeLevel;
import org.lexgap.core.catalogue.Suggestion;
import org.lexgap.reports.JsonOut;
import org.lexgap.rulebase.reference.ElementReference;

/** All about one key element. */
final class ElementPage implements Explained {

  private final ElementReference reference;
  private final KeyElement element;
  private final Optional<String> weighedBy;

  ElementPage(ElementReference reference, Optional<String> weighedBy) {
    this.reference = reference;
    this.weighedBy = weighedBy;
    this.element = reference.element();
  }

  @Override
  public void write(JsonOut json) {
    new ReferenceJson(json).write(reference);
  }

  @Override
  public void print(Page page) {
    ReferenceParts parts = new ReferenceParts(page);
    page.title(element.id(), element.title());
    page.line(kind(page.words()));
    requires(page, parts);
    logic(page, parts);
    parts.questions(reference.fields());
    parts.benchmarks(reference.benchmarks());
    parts.sources("explain.sources", reference.sources());
    page.points("explain.defects", element.commonDefects());
    suggestions(page, element.suggestions());
    links(page, parts);
    parts.cases(reference.cases());
    page.source(reference.rules(), reference.writtenIn());
    page.closing(page.words().say("explain.aid"));
  }

  private String kind(CommandWords words) {
    return words.say(
        "explain.kind",
        reference.setTitle(),
        words.catalogue().theme(element.theme()),
        words.catalogue().severity(element.severity()),
        words.named("obligation", element.obligation().key()),
        weighedBy.orElse(words.say("explain.ours")));
  }

  private void requires(Page page, ReferenceParts parts) {
    page.heading("explain.requires");
    page.paragraph(element.requires());
    element.items().forEach(item -> page.point(item(item, page.words())));
    topic(page);
    page.paragraph(page.words().say("explain.appliesWhen", element.appliesWhen()));
    if (reference.appliesIf() != null) {
      parts.clause(page.words().say("explain.appliesIf"), reference.appliesIf());
    }
    binding(page);
  }

  private void topic(Page page) {
    if (element.topic() != null) {
      String topic = page.words().catalogue().topic(element.topic());
      page.paragraph(page.words().say("explain.topic", topic));
    }
  }

  private void binding(Page page) {
    String treaties =
        reference.bindsPartiesOf().stream()
            .map(Instrument::shortTitle)
            .collect(Collectors.joining(", "));
    page.paragraph(
        treaties.isEmpty()
            ? page.words().say("explain.voluntary")
            : page.words().say("explain.binds", treaties));
  }

  private static String item(Item item, CommandWords words) {
    String label = item.required() ? item.label() : words.say("explain.optionalItem", item.label());
    return item.subId() == null ? label : words.say("explain.item", label, item.subId());
  }

  private void logic(Page page, ReferenceParts parts) {
    CommandWords words = page.words();
    page.heading("explain.logic");
    page.paragraph(words.say("explain.scope." + element.scope().key()));
    reference.logic().forEach(parts::logic);
    page.paragraph(words.say("explain.otherwise"));
    if (element.scope() == ScopeLevel.OFFENCE) {
      boolean conflicts = !reference.unreachable().contains(Outcome.CONFLICT);
      page.paragraph(words.say(conflicts ? "explain.combined" : "explain.combined.plain"));
    }
    if (!reference.unreachable().isEmpty()) {
      String never =
          reference.unreachable().stream()
              .map((Outcome outcome) -> words.inline(outcome))
              .collect(Collectors.joining(words.say("explain.or")));
      page.paragraph(words.say("explain.never", never));
    }
    if (reference.widerIf() != null && element.wider() != null) {
      parts.clause(words.say("explain.wider"), reference.widerIf());
      page.paragraph(1, element.wider().text());
    }
    page.grammar(grammar());
  }

  /** The conditions as the catalogue writes them. */
  private List<String> grammar() {
    List<String> lines = new ArrayList<>();
    if (reference.appliesIf() != null) {
      lines.add("applies_if: " + element.appliesIf());
    }
    reference.logic().forEach(one -> lines.add(one.outcome().key() + ": " + one.grammar()));
    if (element.wider() != null) {
      lines.add("wider: " + element.wider().when());
    }
    return lines;
  }

  private static void suggestions(Page page, List<Suggestion> suggestions) {
    for (Suggestion suggestion : suggestions) {
      page.heading(
          "explain.suggestion", page.words().catalogue().tradition(suggestion.tradition()));
      page.provision(suggestion.text().strip());
    }
    if (!suggestions.isEmpty()) {
      page.paragraph(page.words().say("explain.ownWords"));
    }
  }

  private void links(Page page, ReferenceParts parts) {
    boolean none =
        reference.dependsOn().isEmpty()
            && reference.dependents().isEmpty()
            && reference.supersededBy().isEmpty()
            && reference.related().isEmpty()
            && reference.checks().isEmpty();
    if (none) {
      return;
    }
    page.heading("explain.links");
    parts.links("explain.dependsOn", reference.dependsOn());
    parts.links("explain.dependents", reference.dependents());
    parts.links("explain.supersededBy", reference.supersededBy());
    parts.links("explain.related", reference.related());
    parts.links("explain.checks", reference.checks());
  }
}
