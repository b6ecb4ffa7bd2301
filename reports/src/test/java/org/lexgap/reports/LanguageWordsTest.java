package org.lexgap.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lexgap.core.catalogue.Catalogue;
import org.lexgap.core.catalogue.CatalogueText;
import org.lexgap.core.catalogue.CatalogueTranslation;
import org.lexgap.reports.model.FindingEntry;

/** Whole reports in other languages: nothing English is left, and what is left says so. */
class LanguageWordsTest {

  private static final Catalogue CATALOGUE = ExampleReports.typical().assessment().catalogue();

  /** Formats in which a program reads other words than people do; the others are for people. */
  private static final List<ReportFormat> READ_BY_PEOPLE =
      List.of(ReportFormat.HTML, ReportFormat.MARKDOWN);

  record Written(String language, String model, ReportFormat format) {}

  static Stream<Written> written() {
    return BundlesTest.languages()
        .flatMap(
            language ->
                models().keySet().stream()
                    .flatMap(
                        model ->
                            READ_BY_PEOPLE.stream()
                                .map(format -> new Written(language, model, format))));
  }

  private static Map<String, ReportRequest> models() {
    Map<String, ReportRequest> models = new LinkedHashMap<>();
    models.put("typical", request(ExampleReports.typical()));
    models.put("empty", request(ExampleReports.empty()));
    models.put("practice", request(ExampleReports.withPractice()));
    models.put(
        "road-map", request(ExampleReports.withRoadMap()).withRoadMap(ExampleReports.roadMap()));
    models.put("over-law", ExampleReports.overLawRequest());
    return models;
  }

  private static ReportRequest request(GapReport report) {
    return ReportRequest.of(report.imported(), report.assessment(), ExampleReports.TIME);
  }

  private static GapReport report(String language, ReportRequest request) {
    Locale locale = Locale.forLanguageTag(language);
    return GapReport.of(request.in(locale), Wording.strict(locale), "0.9.2");
  }

  /** A translation in which no English is left, so that what remains is the reports' own. */
  private static CatalogueTranslation nonsense(String language) {
    return new CatalogueTranslation(
        Locale.forLanguageTag(language),
        null,
        CatalogueText.of(CATALOGUE).stream()
            .collect(
                Collectors.toMap(
                    text -> new CatalogueText.Key(text.kind(), text.id(), text.part()),
                    text -> "Xyz",
                    (one, same) -> one)));
  }

  @ParameterizedTest
  @MethodSource("written")
  void a_report_in_another_language_has_no_english_fixed_text(Written what) {
    ReportRequest request = models().get(what.model());
    String written =
        text(what.format(), report(what.language(), request.translated(nonsense(what.language()))));
    String english = text(what.format(), report("en", request.translated(nonsense("en"))));
    List<String> fixed = fixedPieces(what.language());
    List<String> shown = fixed.stream().filter(english::contains).toList();
    assertThat(shown).as("the English report has them").hasSizeGreaterThan(60);
    assertThat(fixed).filteredOn(written::contains).isEmpty();
  }

  /** Pieces of English messages between their arguments, long enough to be words of theirs. */
  private static List<String> fixedPieces(String language) {
    Map<String, String> other = Bundle.of(Locale.forLanguageTag(language)).texts();
    Set<String> translated = new TreeSet<>();
    other.values().forEach(text -> translated.addAll(pieces(text)));
    Set<String> pieces = new TreeSet<>();
    Bundle.of(Locale.ENGLISH).texts().values().forEach(text -> pieces.addAll(pieces(text)));
    pieces.removeIf(piece -> translated.stream().anyMatch(own -> own.contains(piece)));
    return List.copyOf(pieces);
  }

  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    for (String piece : text.split("[{}#]")) {
      boolean words = piece.strip().contains(" ") && piece.strip().length() > 9;
      if (words && !piece.contains(", plural,") && !piece.contains(", select,")) {
        pieces.add(piece.strip());
      }
    }
    return pieces;
  }

  /** What is to be read, without what belongs to the format. */
  private static String text(ReportFormat format, GapReport report) {
    String text = GoldenFile.text(format, report);
    return format == ReportFormat.HTML
        ? Pattern.compile("<style>.*?</style>", Pattern.DOTALL).matcher(text).replaceAll("")
        : text;
  }

  @Test
  void a_report_says_which_language_it_is_in() {
    GapReport french = report("fr", models().get("typical"));
    assertThat(french.language()).isEqualTo("fr");
    assertThat(french.rightToLeft()).isFalse();
    assertThat(text(ReportFormat.HTML, french)).contains("<html lang=\"fr\" dir=\"ltr\">");
  }

  @Test
  void dates_lists_and_numbers_follow_the_language() {
    GapReport french = report("fr", models().get("typical"));
    assertThat(french.firstPage().subtitle()).contains("rapport du 17 juin 2025");
    assertThat(report("es", models().get("typical")).firstPage().subtitle())
        .contains("informe del 17 de junio de 2025");
  }

  @Test
  void outcomes_and_figures_are_those_of_the_english_report() {
    GapReport english = report("en", models().get("typical"));
    GapReport french = report("fr", models().get("typical").translated(nonsense("fr")));
    assertThat(outcomes(french)).isEqualTo(outcomes(english));
    assertThat(french.firstPage().ranges().total().figures())
        .isEqualTo(english.firstPage().ranges().total().figures());
    assertThat(french.receipt()).isEqualTo(english.receipt());
  }

  private static List<String> outcomes(GapReport report) {
    return report.findings().inCatalogueOrder().stream()
        .map(FindingEntry::finding)
        .map(finding -> finding.element().id() + finding.outcome() + finding.couldBecome())
        .toList();
  }

  @Test
  void without_a_translation_of_the_catalogue_all_its_texts_are_counted() {
    List<String> options = report("fr", models().get("typical")).basis().options();
    CatalogueTexts texts = CatalogueTexts.of(ExampleReports.typical().assessment(), null);
    assertThat(texts.english()).hasSize(texts.total());
    assertThat(options)
        .contains(
            texts.total()
                + " textes du catalogue sur les "
                + texts.total()
                + " qui concernent ce rapport ne sont pas traduits et figurent en anglais.");
  }

  @Test
  void a_text_without_a_translation_is_counted_and_marked_as_english() {
    CatalogueTranslation all = nonsense("fr");
    String lacking = "TIP-ORGANISE";
    CatalogueTranslation most =
        new CatalogueTranslation(
            Locale.FRENCH,
            null,
            all.texts().entrySet().stream()
                .filter(entry -> !entry.getKey().id().equals(lacking))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    GapReport report = report("fr", models().get("typical").translated(most));
    int left = CatalogueText.of(CATALOGUE.element(lacking).orElseThrow()).size();
    assertThat(report.basis().options())
        .anySatisfy(line -> assertThat(line).startsWith(left + " textes du catalogue sur les "));
    assertThat(text(ReportFormat.HTML, report))
        .contains(
            "<span lang=\"en\">" + CATALOGUE.element(lacking).orElseThrow().title() + "</span>")
        .contains("<p class=\"wording\" lang=\"en\">");
  }

  @Test
  void a_full_translation_leaves_nothing_in_english_but_model_provisions() {
    GapReport report = report("fr", models().get("typical").translated(nonsense("fr")));
    assertThat(report.basis().options())
        .anySatisfy(line -> assertThat(line).endsWith("ce rapport sont tous traduits."))
        .contains("Les textes modèles figurent en anglais dans tous les rapports.");
    assertThat(text(ReportFormat.HTML, report)).doesNotContain("<span lang=\"en\">");
  }

  @Test
  void a_draft_says_on_the_first_page_that_no_lawyer_read_it() {
    ReportRequest request = models().get("typical");
    CatalogueTranslation read =
        new CatalogueTranslation(Locale.FRENCH, "Maître A. Dupont", nonsense("fr").texts());
    assertThat(report("fr", request.translated(nonsense("fr"))).firstPage().laws())
        .contains("Traduction non relue par un juriste");
    assertThat(report("fr", request.translated(read)).firstPage().laws())
        .doesNotContain("Traduction non relue");
    assertThat(report("fr", request.translated(read)).basis().options())
        .anySatisfy(line -> assertThat(line).contains("relue par Maître A. Dupont"));
    assertThat(report("en", request).firstPage().laws()).doesNotContain("review");
  }

  @Test
  void fixed_texts_without_a_translation_stand_in_english_and_are_counted() {
    GapReport report = GapReport.of(models().get("typical").in(Locale.forLanguageTag("eo")));
    int all = Bundle.of(Locale.ENGLISH).texts().size();
    assertThat(report.words().text("page.kicker")).isEqualTo("Raporto pri mankoj");
    assertThat(report.words().text("page.skip")).isEqualTo("Skip to the report");
    assertThat(report.basis().options())
        .contains(
            (all - 2)
                + " of "
                + all
                + " fixed texts of reports have no translation and stand in"
                + " English.");
  }

  @Test
  void a_language_without_words_gives_an_english_report_that_says_so() {
    GapReport report = GapReport.of(models().get("typical").in(Locale.KOREAN));
    assertThat(report.language()).isEqualTo("en-GB");
    assertThat(report.basis().options())
        .contains("Reports have no words in this language (Korean), so this one is in English.");
  }

  @Test
  void a_report_in_english_says_nothing_of_languages() {
    assertThat(report("en", models().get("typical")).basis().options())
        .noneSatisfy(line -> assertThat(line).containsIgnoringCase("english"));
  }
}
