package org.lexgap.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.catalogue.Severity;
import org.lexgap.reports.browser.Browser;
import org.lexgap.reports.browser.BrowserExtension;
import org.lexgap.reports.browser.Page;
import org.lexgap.reports.browser.Screen;
import org.lexgap.reports.model.BindingMark.Strength;
import org.lexgap.reports.model.FindingEntry;
import org.openqa.selenium.Keys;

/** A reader narrows the findings down, in a browser. */
@ExtendWith(BrowserExtension.class)
class HtmlFilterTest {

  private static final String SHOWN = "#findings .finding:not([hidden])";

  private final GapReport report = ExampleReports.typical();
  private final int total = report.findings().inCatalogueOrder().size();
  private Page page;

  @BeforeEach
  void open_the_report(Browser browser) {
    page = browser.open(GoldenFile.text(ReportFormat.HTML, report), Screen.DESKTOP);
  }

  @Test
  void without_a_filter_everything_is_shown() {
    assertThat(page.all(SHOWN)).hasSize(total);
    assertThat(status()).isEqualTo("%d of %d findings shown.".formatted(total, total));
    assertThat(page.shown(".filter-end")).isZero();
  }

  @Test
  void without_script_everything_is_shown_and_no_filter() {
    page.reloadWithoutScript();
    assertThat(page.all(SHOWN)).hasSize(total);
    assertThat(page.all("#filter[hidden], #filter-result[hidden], .filter-end[hidden]")).hasSize(3);
    assertThat(page.find("#filter").isDisplayed()).isFalse();
  }

  @Test
  void the_set_narrows_down() {
    choose("set", "smuggling");
    assertShown(entry -> entry.finding().element().set().equals("smuggling"));
  }

  @Test
  void the_outcome_narrows_down() {
    choose("outcome", "P");
    assertShown(entry -> entry.finding().outcome() == Outcome.PARTIAL);
  }

  @Test
  void missing_and_in_conflict_are_asked_for_together() {
    choose("outcome", "X C");
    assertShown(entry -> entry.finding().outcome().isGap());
  }

  @Test
  void the_severity_narrows_down() {
    choose("severity", "critical");
    assertShown(entry -> entry.severity().severity() == Severity.CRITICAL);
  }

  @Test
  void the_bindingness_narrows_down() {
    choose("binding", "duty");
    assertShown(entry -> entry.binding().strength() == Strength.DUTY);
  }

  @Test
  void the_law_narrows_down() {
    choose("laws", "ATA");
    assertShown(entry -> List.of(HtmlFacets.laws(entry).split(" ")).contains("ATA"));
  }

  @Test
  void several_choices_hold_at_once() {
    choose("set", "trafficking");
    choose("severity", "critical");
    assertShown(
        entry ->
            entry.finding().element().set().equals("trafficking")
                && entry.severity().severity() == Severity.CRITICAL);
  }

  @Test
  void words_are_found_in_any_case_and_all_of_them_count() {
    type("ORGANISE  tip-");
    assertThat(ids()).contains("TIP-ORGANISE");
    assertThat(page.all(SHOWN)).hasSizeLessThan(total);
    type(" zzz");
    assertThat(page.all(SHOWN)).isEmpty();
    assertThat(status())
        .isEqualTo(
            "No finding fits the filter. 0 of %d findings shown. %d not shown, because of the filter."
                .formatted(total, total));
  }

  @Test
  void accents_need_not_be_typed() {
    String word =
        (String)
            page.run(
                "let e = document.querySelector('#findings .finding .conclusion');"
                    + "e.textContent = 'L\u00E9gislation \u1EADn'; return e.closest('.finding').id");
    type("legislation an");
    assertThat(page.all(SHOWN))
        .singleElement()
        .satisfies(found -> assertThat(found.getAttribute("id")).isEqualTo(word));
  }

  @Test
  void words_of_labels_find_nothing() {
    type("Confidence");
    assertThat(page.all(SHOWN)).isEmpty();
  }

  @Test
  void headings_over_nothing_are_left_out() {
    choose("set", "smuggling");
    assertThat(page.shown("#findings h3.set")).isEqualTo(1);
    assertThat(page.shown("#findings h4.theme"))
        .isEqualTo(
            report.findings().sets().stream()
                .filter(set -> set.set().id().equals("smuggling"))
                .mapToLong(set -> set.themes().size())
                .sum());
  }

  @Test
  void other_sections_and_figures_stay_whole() {
    long rows = page.shown("section:not(#findings) tr");
    String figures = page.find(".figures").getText();
    choose("set", "smuggling");
    choose("outcome", "X C");
    assertThat(page.shown("section:not(#findings) tr")).isEqualTo(rows);
    assertThat(page.find(".figures").getText()).isEqualTo(figures);
  }

  @Test
  void what_was_not_asked_for_is_unfolded_where_the_filter_asks_for_it() {
    assertThat(page.all(".not-asked[open]")).isEmpty();
    choose("set", "operations");
    assertThat(page.all(".not-asked[open]")).hasSize(1);
    press(Keys.ESCAPE);
    assertThat(page.all(".not-asked[open]")).isEmpty();
  }

  @Test
  void the_button_shows_everything_again() {
    choose("severity", "minor");
    page.find("#filter .show-all").click();
    assertThat(page.all(SHOWN)).hasSize(total);
    assertThat(page.find("[name=severity]").getAttribute("value")).isEmpty();
  }

  @Test
  void the_end_of_the_list_says_what_is_left_out_and_can_show_it() {
    choose("severity", "critical");
    assertThat(page.find(".filter-end").getText()).contains("not shown, because of the filter.");
    page.find(".filter-end .show-all").click();
    assertThat(page.all(SHOWN)).hasSize(total);
    assertThat(page.focused().getAttribute("name")).isEqualTo("set");
  }

  @Test
  void the_result_is_announced() {
    assertThat(page.find("#shown").getAttribute("role")).isEqualTo("status");
    choose("outcome", "M");
    long met =
        report.findings().inCatalogueOrder().stream()
            .filter(entry -> entry.finding().outcome() == Outcome.MET)
            .count();
    assertThat(status())
        .isEqualTo(
            "%d of %d findings shown. %d not shown, because of the filter."
                .formatted(met, total, total - met));
  }

  @Test
  void the_keyboard_is_enough() {
    page.run("document.querySelector('[name=set]').focus()");
    page.press("Traff");
    assertShown(entry -> entry.finding().element().set().equals("trafficking"));
    page.press(Keys.TAB, "Missing");
    page.press(Keys.TAB, Keys.TAB, Keys.TAB, Keys.TAB);
    assertThat(page.focused().getAttribute("name")).isEqualTo("words");
    page.press("organis");
    assertThat(ids()).containsExactly("TIP-ORGANISE");
    page.press(Keys.ENTER);
    assertThat(page.focused().getAttribute("id")).isEqualTo("f-TIP-ORGANISE");
    page.find("[name=words]").sendKeys(Keys.ESCAPE);
    assertThat(page.focused().getAttribute("name")).isEqualTo("words");
    assertThat(page.all(SHOWN)).hasSize(total);
  }

  @Test
  void a_link_to_a_finding_that_is_left_out_shows_it_and_says_so() {
    choose("outcome", "M");
    long met = page.all(SHOWN).size();
    page.find(".gaps.short a.element").click();
    assertThat(page.all(SHOWN)).hasSize((int) met + 1);
    assertThat(status()).contains("One more is shown because a link leads to it.");
    choose("outcome", "P");
    assertShown(entry -> entry.finding().outcome() == Outcome.PARTIAL);
  }

  @Test
  void a_link_to_a_folded_finding_unfolds_it() {
    page.find(".provided a.quiet").click();
    assertThat(page.all("details.folded[open]")).hasSize(1);
  }

  @Test
  void paper_shows_what_the_screen_shows_and_says_which_filter() {
    choose("set", "smuggling");
    choose("severity", "critical");
    page.emulate("print", Map.of());
    assertShown(
        entry ->
            entry.finding().element().set().equals("smuggling")
                && entry.severity().severity() == Severity.CRITICAL);
    assertThat(page.find("#filter").isDisplayed()).isFalse();
    assertThat(page.find("#filter-result").getText())
        .contains(
            " findings shown. ", "Filtered by Set “Smuggling of migrants”; Severity “Critical”.");
  }

  @Test
  void paper_without_a_filter_says_nothing_of_one() {
    page.emulate("print", Map.of());
    assertThat(page.find("#filter-result").isDisplayed()).isFalse();
    assertThat(page.find(".filter-end").isDisplayed()).isFalse();
  }

  @Test
  void a_filtered_report_has_nothing_against_it() {
    choose("severity", "critical");
    assertThat(page.violations()).isEmpty();
    page.show(Screen.PHONE);
    assertThat(page.violations()).isEmpty();
    assertThat(page.sideways()).isZero();
    assertThat(page.console()).isEmpty();
    assertThat(page.requests()).isEmpty();
  }

  private void choose(String field, String value) {
    page.find("#filter [name=%s] option[value='%s']".formatted(field, value)).click();
  }

  private void type(String text) {
    page.find("#filter [name=words]").sendKeys(text);
  }

  private void press(CharSequence keys) {
    page.find("#filter [name=words]").sendKeys(keys);
  }

  private String status() {
    return page.find("#shown").getText();
  }

  private List<String> ids() {
    return page.all(SHOWN + " :is(.marks, summary) code").stream()
        .map(code -> code.getDomProperty("textContent"))
        .toList();
  }

  private void assertShown(Predicate<FindingEntry> wanted) {
    List<String> expected =
        report.findings().inCatalogueOrder().stream()
            .filter(wanted)
            .map(entry -> entry.finding().element().id())
            .toList();
    assertThat(expected).isNotEmpty().hasSizeLessThan(total);
    assertThat(ids()).containsExactlyInAnyOrderElementsOf(expected);
  }
}
