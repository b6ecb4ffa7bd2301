package org.lexgap.reports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import org.lexgap.core.assessment.Finding;
import org.lexgap.core.assessment.Flag;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.Place;
import org.lexgap.reports.model.CheckEntry;
import org.lexgap.reports.model.EvidenceRow;
import org.lexgap.reports.model.FindingEntry;
import org.lexgap.reports.model.FlagLine;

/** Writes findings and results of checks as results of SARIF. */
final class SarifResults {

  private final JsonOut json;
  private final SarifFiles files;
  private final String jurisdiction;

  SarifResults(JsonOut json, SarifFiles files, String jurisdiction) {
    this.json = json;
    this.files = files;
    this.jurisdiction = jurisdiction;
  }

  void write(FindingEntry entry, int rule) {
    Finding finding = entry.finding();
    head(
        finding.element().id(),
        rule,
        SarifKind.of(finding.outcome(), finding.element().severity()));
    SarifText.message(json, "message", says(entry));
    files.writeLocations(places(entry.recorded()));
    fingerprint(finding.element().id());
    suppressions(finding.flags());
    json.object(
        "properties",
        () -> {
          json.text("outcome", finding.outcome().name());
          json.texts("couldBecome", finding.couldBecome().stream().map(Outcome::name).toList());
          json.text("severity", finding.element().severity().key());
          json.text("binding", finding.bindingness().binds().key());
        });
  }

  void write(CheckEntry entry, int rule) {
    var result = entry.result();
    head(result.check().id(), rule, SarifKind.of(result));
    SarifText.message(json, "message", says(entry.conclusion(), entry.flags(), entry.contest()));
    files.writeLocations(places(entry.answers()));
    fingerprint(result.check().id());
    suppressions(result.flags());
    json.object(
        "properties",
        () -> {
          json.text("status", result.status().key());
          json.text("severity", result.severity().key());
          json.text("binding", result.binding().key());
        });
  }

  /** What somebody accepted is suppressed outside of LexGap; an empty list would say: nothing. */
  private void suppressions(List<Flag> flags) {
    List<Flag.Accepted> accepted =
        flags.stream()
            .filter(Flag.Accepted.class::isInstance)
            .map(Flag.Accepted.class::cast)
            .toList();
    if (!accepted.isEmpty()) {
      json.array(
          "suppressions",
          accepted,
          flag -> {
            json.text("kind", "external");
            json.text("status", "accepted");
            json.text(
                "justification", "%s (%s, %s)".formatted(flag.reason(), flag.who(), flag.until()));
          });
    }
  }

  private void head(String id, int rule, SarifKind kind) {
    json.text("ruleId", id);
    json.number("ruleIndex", rule);
    json.text("kind", kind.kind());
    json.text("level", kind.level());
  }

  private static List<String> says(FindingEntry entry) {
    List<String> lines = new ArrayList<>();
    lines.add(entry.conclusion());
    lines.add(entry.could() == null ? "" : entry.could());
    lines.addAll(entry.settledBy());
    return says(String.join("\n", lines).strip(), entry.flags(), entry.contest());
  }

  private static List<String> says(String conclusion, List<FlagLine> flags, String contest) {
    List<String> lines = new ArrayList<>();
    lines.add(conclusion);
    flags.forEach(flag -> lines.add(flag.text()));
    lines.add(contest);
    return lines;
  }

  private static List<Place> places(Collection<EvidenceRow> rows) {
    List<Place> places = new ArrayList<>();
    for (EvidenceRow row : rows) {
      Answer given = row.evidence().given();
      if (given != null && given.place() != Place.UNSTATED) {
        places.add(given.place());
      }
    }
    return places.stream().distinct().toList();
  }

  /**
   * The same for one element and jurisdiction, whatever the outcome, the cell and the wording: so a
   * viewer knows next year's finding again. A hash, so that no name of a user's file is a key.
   */
  private void fingerprint(String id) {
    json.object(
        "partialFingerprints",
        () -> json.text("lexgapFinding/v1", sha256(UserText.whole(jurisdiction) + "\n" + id)));
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
