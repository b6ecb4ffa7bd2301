package org.lexgap.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lexgap.reports.browser.Browser;
import org.lexgap.reports.browser.BrowserExtension;
import org.lexgap.reports.browser.Page;
import org.lexgap.reports.browser.Screen;

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
