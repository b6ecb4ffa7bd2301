package org.lexgap.rulebase.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.assessment.DraftProvision;
import org.lexgap.core.assessment.Evidence;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.assessment.TextPart;
import org.lexgap.core.catalogue.Fill;
import org.lexgap.core.catalogue.Suggestion;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.core.summary.Confidence;

/**
 * Fills in what the answers certainly know of the placeholders of a model provision. In any doubt a
 * placeholder stays: a wrong cross-reference in a bill is worse than a blank one.
 */
final class Drafts {

  private static final String STATE = "State";
  private static final int LONGEST_NAME = 80;

  /** A section by its number alone; what names a law or another kind of provision is left. */
  private static final Pattern SECTION =
      Pattern.compile("(?:ss?|secs?|sections?)\\.?\\s*(\\d[0-9A-Za-z().–-]*)");

  private static final Pattern AFTER_SECTION = Pattern.compile("(?is).*\\bsection\\s+");

  private final Wordings wordings;
  private final Decision decision;
  private final List<Evidence> evidence;

  /**
   * The drafts of one finding.
   *
   * @param wordings the wordings with their placeholders found
   * @param evidence the deciding questions with their answers
   */
  Drafts(Wordings wordings, Decision decision, List<Evidence> evidence) {
    this.wordings = wordings;
    this.decision = decision;
    this.evidence = evidence;
  }

  DraftProvision of(Suggestion suggestion) {
    DraftProvision blank = wordings.of(suggestion);
    List<TextPart> parts = new ArrayList<>();
    String before = "";
    for (TextPart part : blank.parts()) {
      parts.add(part instanceof TextPart.Blank b ? filled(b, suggestion, before) : part);
      before = part.plain();
    }
    return new DraftProvision(blank.tradition(), parts);
  }

  private TextPart filled(TextPart.Blank blank, Suggestion suggestion, String before) {
    if (blank.label().equals(STATE)) {
      return state().<TextPart>map(part -> part).orElse(blank);
    }
    return suggestion.fills().stream()
        .filter(fill -> fill.blank().equals(blank.label()))
        .findFirst()
        .flatMap(fill -> only(fill.of()).flatMap(answer -> put(fill, answer, before)))
        .<TextPart>map(part -> part)
        .orElse(blank);
  }

  private Optional<TextPart.Filled> state() {
    return only("ctx.jurisdiction")
        .filter(answer -> !answer.value().toString().isBlank())
        .filter(answer -> answer.value().toString().length() <= LONGEST_NAME)
        .map(answer -> new TextPart.Filled(answer.value().toString().strip(), STATE, answer));
  }

  /** The answer to a field, if one law or offence alone answers it and no machine proposed it. */
  private Optional<Answer> only(String field) {
    List<Answer> answers = decision.views().given(field);
    return answers.size() == 1 && answers.get(0).confidence() != Confidence.PROPOSED
        ? Optional.of(answers.get(0))
        : Optional.empty();
  }

  private Optional<TextPart.Filled> put(Fill fill, Answer answer, String before) {
    if (fill.ifMet() != null && decision.outcome(fill.ifMet()) != Outcome.MET) {
      return Optional.empty();
    }
    String text =
        switch (fill.with()) {
          case PROVISION -> section(answer, before);
          case LAW -> title(answer);
          case ANSWER -> number(answer);
        };
    return Optional.ofNullable(text).map(t -> new TextPart.Filled(t, fill.blank(), answer));
  }

  /** The section, if it stands in the only law that was asked, where the new wording belongs. */
  private @Nullable String section(Answer answer, String before) {
    Matcher citation = SECTION.matcher(answer.citation().strip());
    boolean fits =
        provides(answer) && laws().equals(Set.of(answer.scope().law())) && !isAtStake(answer);
    return fits && citation.matches() && AFTER_SECTION.matcher(before).matches()
        ? citation.group(1)
        : null;
  }

  /** Whether the new wording would take the place of that very section. */
  private boolean isAtStake(Answer answer) {
    return evidence.stream()
        .flatMap(one -> one.answer().stream())
        .anyMatch(deciding -> deciding.citation().strip().equals(answer.citation().strip()));
  }

  private Set<String> laws() {
    Set<String> laws = new HashSet<>();
    evidence.stream()
        .flatMap(one -> one.answer().stream())
        .filter(answer -> !answer.scope().isJurisdiction())
        .forEach(answer -> laws.add(answer.scope().law()));
    return laws;
  }

  /** Whether the law has such a provision at all. */
  private static boolean provides(Answer answer) {
    return answer.value() instanceof AnswerValue.Items items
        ? !items.values().isEmpty()
        : List.of("yes", "partial").contains(answer.value().toString());
  }

  private @Nullable String title(Answer answer) {
    String id = answer.scope().law();
    AnswerValue title =
        Optional.ofNullable(decision.views().of(answer.scope()).value("law.title")).orElse(null);
    boolean named = provides(answer) && title != null && !answer.scope().isOffence();
    return named && !title.toString().equals(id) ? title.toString() : null;
  }

  /** A number that stands as such: words like life do not fit before a unit. */
  private static @Nullable String number(Answer answer) {
    return answer.value() instanceof AnswerValue.Amount amount && amount.word() == null
        ? amount.toString()
        : null;
  }
}
