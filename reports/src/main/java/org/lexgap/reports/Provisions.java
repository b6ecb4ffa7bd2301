package org.lexgap.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lexgap.core.assessment.Finding;
import org.lexgap.core.catalogue.Suggestion;
import org.lexgap.reports.model.ModelProvision;
import org.lexgap.reports.model.TextRun;

/** Model provisions, with what is to be filled in apart from the wording. */
final class Provisions {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\[[^\\[\\]]*\\]");

  private final Wording wording;

  Provisions(Wording wording) {
    this.wording = wording;
  }

  List<ModelProvision> of(Finding finding) {
    return finding.suggestions().stream().map(this::provision).toList();
  }

  private ModelProvision provision(Suggestion suggestion) {
    String key = "tradition." + suggestion.tradition();
    return new ModelProvision(
        suggestion,
        wording.has(key) ? wording.say(key) : suggestion.tradition(),
        suggestion.tradition().equals("any"),
        runs(suggestion.text().strip()));
  }

  static List<TextRun> runs(String text) {
    List<TextRun> runs = new ArrayList<>();
    Matcher matcher = PLACEHOLDER.matcher(text);
    int end = 0;
    while (matcher.find()) {
      add(runs, text.substring(end, matcher.start()), false);
      add(runs, matcher.group(), true);
      end = matcher.end();
    }
    add(runs, text.substring(end), false);
    return runs;
  }

  private static void add(List<TextRun> runs, String text, boolean placeholder) {
    if (!text.isEmpty()) {
      runs.add(new TextRun(text, placeholder));
    }
  }
}
