package org.lexgap.reports.questionnaire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lexgap.core.assessment.Standing;
import org.lexgap.core.catalogue.Instrument;
import org.lexgap.reports.GapReport;
import org.lexgap.reports.Wording;
import org.lexgap.reports.model.FindingEntry;
import org.lexgap.reports.model.SourceLine;

/** Sorts findings by treaty article. */
final class QuestionnaireAuthor {

  /** The treaties whose reviews ask in this way, the Convention before its Protocols. */
  private static final List<String> TREATIES =
      List.of("UNTOC-2000", "TIP-PROTOCOL-2000", "SOM-PROTOCOL-2000");

  private final GapReport report;
  private final Wording wording;
  private final RowAuthor rows;

  QuestionnaireAuthor(GapReport report, Wording wording) {
    this.report = report;
    this.wording = wording;
    this.rows = new RowAuthor(wording);
  }

  UnQuestionnaire questionnaire() {
    return new UnQuestionnaire(
        report.language(),
        report.rightToLeft(),
        report.words(),
        wording.say("un.title", Map.of("jurisdiction", report.firstPage().name())),
        report.firstPage().subtitle(),
        Stream.of("un.note.own", "un.note.rows", "un.note.rule", "un.note.open", "un.note.practice")
            .map(wording::say)
            .toList(),
        report.runningFoot(),
        report.receipt(),
        report.firstPage().receipt(),
        TREATIES.stream().flatMap(treaty -> part(treaty).stream()).toList());
  }

  private Optional<TreatyPart> part(String treaty) {
    Map<String, List<Asked>> byArticle = new TreeMap<>(new ArticleOrder());
    for (FindingEntry entry : report.findings().inCatalogueOrder()) {
      if (entry.finding().element().isOperational()) {
        continue;
      }
      for (SourceLine line : entry.askedBy()) {
        if (line.source().source().instrument().equals(treaty)) {
          byArticle
              .computeIfAbsent(line.source().source().ref(), ref -> new ArrayList<>())
              .add(new Asked(entry, line));
        }
      }
    }
    return byArticle.isEmpty() ? Optional.empty() : Optional.of(part(treaty, byArticle));
  }

  private TreatyPart part(String treaty, Map<String, List<Asked>> byArticle) {
    List<ArticleRow> made = new ArrayList<>();
    byArticle.forEach((article, asked) -> made.add(rows.row(article, asked)));
    Asked any = byArticle.values().iterator().next().get(0);
    return new TreatyPart(
        treaty,
        report
            .assessment()
            .catalogue()
            .instrument(treaty)
            .map(Instrument::shortTitle)
            .orElse(treaty),
        standing(any.source().source().standing()),
        counts(made),
        made);
  }

  private String standing(Standing standing) {
    String key =
        switch (standing) {
          case PARTY -> "un.standing.party";
          case NOT_PARTY -> "un.standing.notParty";
          case UNKNOWN -> "un.standing.unknown";
          case VOLUNTARY -> "un.standing.voluntary";
        };
    return wording.say(key, Map.of("jurisdiction", report.firstPage().name()));
  }

  private String counts(List<ArticleRow> made) {
    Map<String, Object> counts = new HashMap<>();
    counts.put("n", made.size());
    for (ReviewAnswer answer : ReviewAnswer.values()) {
      counts.put(
          answer.name().toLowerCase(Locale.ROOT),
          made.stream().filter(row -> row.answer() == answer).count());
    }
    return wording.say("un.counts", counts);
  }
}
