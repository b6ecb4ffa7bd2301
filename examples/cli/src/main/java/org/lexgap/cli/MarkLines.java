package org.lexgap.cli;

import java.util.List;
import java.util.Optional;
import org.lexgap.reports.model.BindingMark;
import org.lexgap.reports.model.FlagLine;
import org.lexgap.reports.model.SeverityMark;
import org.lexgap.reports.model.SourceName;

/** How grave it is, whether it binds, whether it is settled, and what stands beside the outcome. */
final class MarkLines {

  private final Page page;

  MarkLines(Page page) {
    this.page = page;
  }

  void print(SeverityMark severity, BindingMark binding, String settled, List<FlagLine> flags) {
    String whose = severity.note().isEmpty() ? "explain.marks" : "explain.marksOfPack";
    page.paragraph(
        page.words().say(whose, severity.word(), binding(binding), settled, severity.note()));
    flags.forEach(flag -> page.paragraph(flag.text()));
  }

  private String binding(BindingMark binding) {
    Optional<String> through = binding.first().map(this::source);
    return through
        .map(source -> page.words().say("explain.binding", binding.word(), source))
        .orElse(binding.word());
  }

  private String source(SourceName source) {
    return source.unread() == null
        ? source.citation()
        : page.words().say("explain.unread", source.citation(), source.unread());
  }
}
