package org.lexgap.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lexgap.reports.browser.Browser;
import org.lexgap.reports.browser.BrowserExtension;
import org.lexgap.reports.browser.Page;
import org.lexgap.reports.browser.Screen;
import org.openqa.selenium.Keys;

/** The report as a browser shows it to a reader. */
@ExtendWith(BrowserExtension.class)
class HtmlInBrowserTest {

  @ParameterizedTest
  @EnumSource
  void the_report_asks_for_nothing_and_breaks_no_rule_of_its_own(Example example, Browser browser) {
    Page page = example.open(browser, Screen.DESKTOP);
    assertThat(page.requests()).isEmpty();
    assertThat(page.console()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void axe_has_nothing_against_the_report_on_a_desktop(Example example, Browser browser) {
    assertThat(example.open(browser, Screen.DESKTOP).violations()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void axe_has_nothing_against_the_report_on_a_phone(Example example, Browser browser) {
    assertThat(example.open(browser, Screen.PHONE).violations()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void the_report_fits_a_phone_and_a_zoom_of_400_per_cent(Example example, Browser browser) {
    Page page = example.open(browser, Screen.PHONE);
    assertThat(page.sideways()).isZero();
    page.show(Screen.ZOOMED);
    assertThat(page.sideways()).isZero();
  }

  @Test
  void the_first_stop_of_the_keyboard_skips_to_the_report(Browser browser) {
    Page page = Example.TYPICAL.open(browser, Screen.DESKTOP);
    page.press(Keys.TAB);
    assertThat(page.focused().getAttribute("class")).isEqualTo("skip");
    assertThat(page.focused().getRect().getX()).isPositive();
    page.press(Keys.ENTER);
    assertThat(page.run("return location.hash")).isEqualTo("#main");
  }

  @Test
  void every_stop_of_the_keyboard_is_seen(Browser browser) {
    Page page = Example.TYPICAL.open(browser, Screen.DESKTOP);
    List<String> unseen = new ArrayList<>();
    long stops =
        (Long)
            page.run(
                "return document.querySelectorAll('a, summary, select, input, button').length");
    assertThat(stops).isGreaterThan(50);
    for (int stop = 0; stop < 50; stop++) {
      page.press(Keys.TAB);
      unseen.add(
          page.run(
                  "let e = document.activeElement, style = getComputedStyle(e), box = e.getBoundingClientRect();"
                      + "return style.outlineStyle === 'solid' && parseFloat(style.outlineWidth) >= 3"
                      + " && box.width > 0 && box.top < innerHeight && box.bottom > 0 ? '' : e.outerHTML")
              .toString());
    }
    assertThat(unseen).containsOnly("");
  }

  @Test
  void marks_keep_frame_icon_and_word_where_the_reader_chose_the_colours(Browser browser) {
    Page page = Example.TYPICAL.open(browser, Screen.DESKTOP);
    page.emulate("", Map.of("forced-colors", "active"));
    assertThat(page.run("return matchMedia('(forced-colors: active)').matches")).isEqualTo(true);
    assertThat(
            page.run(
                "return [...document.querySelectorAll('.badge')].filter(badge => {"
                    + " let style = getComputedStyle(badge);"
                    + " return style.borderTopStyle === 'none' || parseFloat(style.borderTopWidth) < 1"
                    + " || !badge.querySelector('svg use') || badge.textContent.trim() === ''"
                    + " || badge.querySelector('svg').getBoundingClientRect().width === 0 && badge.getClientRects().length > 0"
                    + "}).length"))
        .isEqualTo(0L);
    assertThat(
            page.run(
                "return [...document.querySelectorAll('mark, .icon')].filter(e =>"
                    + " getComputedStyle(e).color !== getComputedStyle(e.parentElement).color).length"))
        .as("placeholders and icons that keep a colour of ours")
        .isEqualTo(0L);
  }

  @Test
  void bars_are_mirrored_and_ranges_are_not_where_the_page_runs_from_right_to_left(
      Browser browser) {
    Page page = Example.TYPICAL.open(browser, Screen.PHONE);
    page.run("document.documentElement.dir = 'rtl'");
    assertThat(
            page.run(
                "return [...document.querySelectorAll('.bar, .counts > svg')].every(bar =>"
                    + " new DOMMatrix(getComputedStyle(bar).transform).a === -1)"))
        .isEqualTo(true);
    assertThat(
            page.run(
                "return [...document.querySelectorAll('.value, .range')].every(range =>"
                    + " getComputedStyle(range.querySelector('bdi')).direction === 'ltr')"))
        .isEqualTo(true);
    assertThat(page.sideways()).isZero();
  }

  @Test
  void nothing_moves_where_the_reader_wants_no_motion(Browser browser) {
    Page page = Example.TYPICAL.open(browser, Screen.DESKTOP);
    page.emulate("", Map.of("prefers-reduced-motion", "reduce"));
    page.find(".provided a.quiet").click();
    assertThat(page.run("return document.getAnimations().length")).isEqualTo(0L);
    assertThat(
            page.run(
                "return [...document.querySelectorAll('*')].every(e =>"
                    + " getComputedStyle(e).scrollBehavior === 'auto')"))
        .isEqualTo(true);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>window.hit = 1</script>",
        "\"><img src=x onerror=\"window.hit = 1\">",
        "</style></script><script>window.hit = 1</script>",
        "</option></select></form><script>window.hit = 1</script>",
        "' autofocus onfocus='window.hit = 1",
        "<svg onload='window.hit = 1'><a xlink:href='javascript:window.hit=1'>",
        "javascript:window.hit=1",
        "\\\"}; @import url(http://127.0.0.1:9/x); @page{content:url(http://127.0.0.1:9/y)}",
        "<link rel=stylesheet href=http://127.0.0.1:9/x.css><iframe src=http://127.0.0.1:9/>",
        "{shown} {total} ${left} $& {label} \\p{M} ("
      })
  void text_of_a_user_runs_nothing_and_asks_for_nothing(String text, Browser browser) {
    Page page =
        browser.open(
            GoldenFile.text(ReportFormat.HTML, ExampleReports.hostile(text)), Screen.DESKTOP);
    page.find("#filter [name=words]").sendKeys(text);
    page.all("#filter [name=laws] option").get(1).click();
    page.emulate("print", Map.of());
    assertThat(page.run("return window.hit === undefined")).isEqualTo(true);
    assertThat(page.find("#chosen").getText()).contains(text.strip());
    assertThat(page.all("iframe, img, link, script:not(main ~ script)")).isEmpty();
    assertThat(page.requests()).isEmpty();
    assertThat(page.console()).isEmpty();
  }

  @Test
  void text_from_right_to_left_keeps_to_its_own_place(Browser browser) {
    String arabic =
        "\u0642\u0627\u0646\u0648\u0646 \u0627\u0644\u0627\u062A\u062C\u0627\u0631 (2016)";
    Page page =
        browser.open(
            GoldenFile.text(ReportFormat.HTML, ExampleReports.hostile(arabic)), Screen.DESKTOP);
    assertThat(
            page.run(
                "let found = [], walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);"
                    + "while (walker.nextNode()) {"
                    + "  let node = walker.currentNode, box = node.parentElement;"
                    + "  if (!/[\\u0600-\\u06ff]/.test(node.data) || box.closest('script, style')) continue;"
                    + "  if (node.data.includes('\\u2068') || box.closest('bdi, [dir=auto]')) continue;"
                    + "  found.push(box.outerHTML.slice(0, 200));"
                    + "}"
                    + "return found.join('\\n')"))
        .isEqualTo("");
  }

  /** The reports that are looked at. */
  enum Example {
    EMPTY,
    TYPICAL,
    UNREAD,
    ROAD_MAP,
    OVER_LAW,
    PRACTICE;

    private GapReport report() {
      return switch (this) {
        case EMPTY -> ExampleReports.empty();
        case TYPICAL -> ExampleReports.typical();
        case UNREAD -> ExampleReports.withUnreadInput();
        case ROAD_MAP -> ExampleReports.withRoadMap();
        case OVER_LAW -> ExampleReports.overLaw();
        case PRACTICE -> ExampleReports.withPractice();
      };
    }

    Page open(Browser browser, Screen screen) {
      return browser.open(GoldenFile.text(ReportFormat.HTML, report()), screen);
    }
  }
}
