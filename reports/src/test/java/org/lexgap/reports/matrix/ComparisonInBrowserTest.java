package org.lexgap.reports.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lexgap.reports.ComparedExamples;
import org.lexgap.reports.browser.Browser;
import org.lexgap.reports.browser.BrowserExtension;
import org.lexgap.reports.browser.Page;
import org.lexgap.reports.browser.Screen;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The page as a browser shows it to a room. */
@ExtendWith(BrowserExtension.class)
class ComparisonInBrowserTest {

  private static final String THREE = Tables.text(ComparisonFormat.HTML, Tables.three());
  private static final String FORTY =
      Tables.text(ComparisonFormat.HTML, Tables.of(ComparedExamples.many(40)));

  /** 280 elements and three checks. */
  private static final int ROWS = 283;

  private static final String VISIBLE =
      "return [...document.querySelectorAll('tr.r')].filter(r => r.offsetParent).length";

  private static long visible(Page page) {
    return (Long) page.run(VISIBLE);
  }

  private static void choose(Page page, String id, String value) {
    page.run(
        "const field = document.getElementById(arguments[0]);"
            + "if (field.type === 'checkbox') { field.click(); return; }"
            + "field.value = arguments[1];"
            + "field.dispatchEvent(new Event(field.type === 'search' ? 'input' : 'change', {bubbles: true}))",
        id,
        value);
  }

  @Test
  void forty_jurisdictions_and_all_elements_stay_under_two_megabytes() {
    assertThat(FORTY.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(2_000_000);
    assertThat(FORTY.split("<tr class=\"r c\"", -1)).hasSize(ROWS + 1);
    assertThat(FORTY).doesNotContain(" style=");
  }

  @Test
  void it_asks_for_nothing_and_breaks_no_rule_of_its_own(Browser browser) {
    Page page = browser.open(FORTY, Screen.DESKTOP);
    assertThat(page.requests())
        .as("but pictures that stand in the style sheet itself")
        .allMatch(request -> request.startsWith("data:image/svg+xml,"));
    assertThat(page.console()).isEmpty();
    assertThat(page.sideways()).isZero();
  }

  @Test
  void axe_has_nothing_against_it(Browser browser) {
    Page page = browser.open(THREE, Screen.DESKTOP);
    assertThat(page.violations()).isEmpty();
    page.find("tr.r a").click();
    assertThat(page.violations()).isEmpty();
    page.press(Keys.ESCAPE);
    page.find("#room").click();
    assertThat(page.violations()).isEmpty();
  }

  @Test
  void axe_has_nothing_against_it_on_a_phone(Browser browser) {
    Page page = browser.open(THREE, Screen.PHONE);
    assertThat(page.violations()).isEmpty();
    assertThat(page.sideways()).isZero();
  }

  @Test
  void filters_leave_the_rows_that_were_asked_for_and_say_how_many(Browser browser) {
    Page page = browser.open(FORTY, Screen.DESKTOP);
    assertThat(page.find("#shown").getText()).isEqualTo("283 of 283 rows shown.");
    choose(page, "set", "smuggling");
    assertThat(visible(page)).isEqualTo(60);
    assertThat(page.find("#shown").getText()).isEqualTo("60 of 283 rows shown.");
    choose(page, "severity", "critical");
    long critical = visible(page);
    assertThat(critical).isPositive().isLessThan(60);
    page.find("#reset").click();
    assertThat(visible(page)).isEqualTo(ROWS);
    choose(page, "search", "tip-organise-19");
    assertThat(page.find("#shown").getText()).isEqualTo("1 of 283 rows shown.");
    page.find("#reset").click();
    choose(page, "differ", "");
    assertThat(visible(page)).isBetween(1L, (long) ROWS - 1);
  }

  @Test
  void a_column_sorts_the_rows_and_the_order_is_named(Browser browser) {
    Page page = browser.open(FORTY, Screen.DESKTOP);
    String letters =
        "return [...document.querySelectorAll('tr.r')].map(r => r.cells[1].className[0]).join('')";
    page.find("thead th:nth-child(2) button").click();
    assertThat(page.run(letters).toString()).matches("X*C*P*U*R*M*N*");
    assertThat(page.find("#shown").getText())
        .contains("Sorted by: Jurisdiction no. 00. A reader’s choice, which is not printed.");
    assertThat(page.find("thead th:nth-child(2)").getDomAttribute("aria-sort")).isEqualTo("other");
    page.find("thead th:nth-child(2) button").click();
    assertThat(page.run("return document.querySelector('tr.r').id")).isEqualTo("r-TIP-DEF-CHILD-0");
    assertThat(page.find("#shown").getText()).doesNotContain("Sorted");
  }

  @Test
  void a_column_can_be_hidden_and_shown_again(Browser browser) {
    Page page = browser.open(FORTY, Screen.DESKTOP);
    page.find("#choose summary").click();
    page.all("input.column").get(2).click();
    assertThat(page.find("thead th:nth-child(4)").isDisplayed()).isFalse();
    assertThat(page.find("tr.r td:nth-child(4)").isDisplayed()).isFalse();
    page.all("input.column").get(2).click();
    assertThat(page.find("thead th:nth-child(4)").isDisplayed()).isTrue();
  }

  @Test
  void headings_and_first_column_stay_and_cover_what_moves_under_them(Browser browser) {
    Page page = browser.open(FORTY, Screen.DESKTOP);
    page.run(
        "const r = document.getElementById('region');"
            + "r.scrollIntoView(); r.scrollTop = 900; r.scrollLeft = 400");
    assertThat(
            page.run(
                "const box = document.querySelector('.corner').getBoundingClientRect();"
                    + "return document.elementFromPoint(box.left + 20, box.bottom - 12)"
                    + ".closest('.corner') !== null"))
        .isEqualTo(true);
    assertThat(
            page.run(
                "const r = document.getElementById('region').getBoundingClientRect();"
                    + "return document.elementFromPoint(r.left + 40, Math.min(r.bottom, innerHeight) - 60)"
                    + ".closest('th') !== null"))
        .isEqualTo(true);
  }

  @Test
  void a_row_opens_what_stands_behind_it_by_keyboard_and_gives_the_focus_back(Browser browser) {
    Page page = browser.open(THREE, Screen.DESKTOP);
    page.run("document.querySelector('#r-TIP-ORGANISE a').focus()");
    page.press(Keys.ENTER);
    WebElement panel = page.find("#panel");
    assertThat(panel.isDisplayed()).isTrue();
    assertThat(panel.getText()).contains("Provisions to look at", "Cordia (CPA s 7(2))", "Velmora");
    page.press(Keys.ESCAPE);
    assertThat(panel.isDisplayed()).isFalse();
    assertThat(page.focused().getText()).isEqualTo("Organising or directing is an offence");
  }

  @Test
  void on_a_projector_arrow_keys_turn_the_themes(Browser browser) {
    Page page = browser.open(FORTY, Screen.PROJECTOR);
    page.find("#room").click();
    String first = page.find("#here").getText();
    assertThat(page.shown("tbody.theme")).isEqualTo(1);
    page.press(Keys.ARROW_RIGHT);
    assertThat(page.find("#here").getText()).isNotEqualTo(first);
    page.press(Keys.ARROW_LEFT);
    assertThat(page.find("#here").getText()).isEqualTo(first);
    assertThat(
            page.run("return getComputedStyle(document.querySelector('tr.r td b')).backgroundSize"))
        .isEqualTo("26px 26px");
    assertThat(
            page.run("return getComputedStyle(document.querySelector('tr.r td b')).backgroundImage")
                .toString())
        .startsWith("url(\"data:image/svg+xml");
    page.press(Keys.ESCAPE);
    assertThat(page.find("#tools").isDisplayed()).isTrue();
  }

  @Test
  void without_script_it_is_a_table_with_everything_in_it(Browser browser) {
    Page page = browser.open(THREE, Screen.DESKTOP);
    page.reloadWithoutScript();
    assertThat(page.shown("tr.r")).isEqualTo(Tables.three().rows().count());
    assertThat(page.find("#tools").isDisplayed()).isFalse();
    assertThat(page.find("#nr-TIP-ORGANISE").getText()).contains("CPA s 7(2)");
  }

  @Test
  void the_order_of_a_reader_is_not_printed(Browser browser) {
    Page page = browser.open(THREE, Screen.DESKTOP);
    page.find("thead th:nth-child(2) button").click();
    page.print();
    assertThat(page.run("return document.querySelectorAll('tbody.sorted tr').length"))
        .as("after print the reader's order is back")
        .isEqualTo(Tables.three().rows().count());
    assertThat(List.of(page.sheets())).allMatch(sheets -> sheets > 1);
  }
}
