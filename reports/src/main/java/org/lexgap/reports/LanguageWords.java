package org.lexgap.reports;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.catalogue.CatalogueTranslation;

/** What a report in another language than English says about its own words. */
final class LanguageWords {

  private final ReportContext context;
  private final Wording wording;

  LanguageWords(ReportContext context) {
    this.context = context;
    this.wording = context.wording();
  }

  private boolean isEnglishAsked() {
    return context.request().locale().getLanguage().equals("en");
  }

  private boolean isTranslated() {
    return !wording.locale().getLanguage().equals("en");
  }

  /** One line for the first page; empty if the report is in English or a lawyer read its words. */
  Optional<String> brief() {
    return isTranslated() && reviewer() == null
        ? Optional.of(wording.say("receipt.translation"))
        : Optional.empty();
  }

  /** What is not translated, and who read the translation; nothing for a report in English. */
  List<String> lines() {
    if (isEnglishAsked()) {
      return List.of();
    }
    if (!isTranslated()) {
      return List.of(context.say("basis.translation.none", Map.of("language", language())));
    }
    List<String> lines = new ArrayList<>();
    lines.add(reviewed());
    if (wording.untranslated() > 0) {
      lines.add(
          context.say(
              "basis.translation.fixed",
              Map.of("n", wording.untranslated(), "total", wording.size())));
    }
    CatalogueTexts texts = context.catalogueTexts();
    lines.add(
        context.say(
            "basis.translation.catalogue",
            Map.of("n", texts.english().size(), "total", texts.total())));
    lines.add(wording.say("basis.translation.provisions"));
    return lines;
  }

  private @Nullable String reviewer() {
    CatalogueTranslation translation = context.request().translation();
    return translation == null ? null : translation.reviewedBy();
  }

  private String reviewed() {
    String reviewer = reviewer();
    return reviewer == null
        ? wording.say("basis.translation.draft")
        : context.say("basis.translation.reviewed", Map.of("reviewer", reviewer));
  }

  private String language() {
    return ULocale.forLocale(context.request().locale()).getDisplayLanguage(wording.locale());
  }
}
