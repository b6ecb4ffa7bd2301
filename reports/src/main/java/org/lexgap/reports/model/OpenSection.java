package org.lexgap.reports.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has no answer, and what a person is asked to judge.
 *
 * @param heading the heading
 * @param intro how many
 * @param questions those that concern most elements first
 * @param questionsIntro how many questions; null if there are none
 * @param unanswered elements without an answer, by severity
 * @param toJudge elements put to a person
 * @param toJudgeIntro how many those are; null if there are none
 */
public record OpenSection(
    Heading heading,
    String intro,
    List<OpenQuestion> questions,
    @Nullable String questionsIntro,
    List<FindingEntry> unanswered,
    List<FindingEntry> toJudge,
    @Nullable String toJudgeIntro) {
  public OpenSection {
    questions = List.copyOf(questions);
    unanswered = List.copyOf(unanswered);
    toJudge = List.copyOf(toJudge);
  }
}
