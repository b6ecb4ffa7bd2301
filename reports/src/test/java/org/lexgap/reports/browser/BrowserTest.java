package org.lexgap.reports.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/**
 * What other tests rely on is seen if it is there: a test that could not fail would say nothing.
 */
@ExtendWith(BrowserExtension.class)
class BrowserTest {

  private static final String HARMLESS =
      "<!DOCTYPE html><html lang=en><title>t</title><main><h1>t</h1>%s</main></html>";

  @Test
  void a_harmless_page_has_nothing_against_it(Browser browser) {
    Page page = browser.open(HARMLESS.formatted("text"), Screen.PHONE);
    assertThat(page.violations()).isEmpty();
    assertThat(page.requests()).isEmpty();
    assertThat(page.console()).isEmpty();
    assertThat(page.sideways()).isZero();
    assertThat(page.sheets()).isEqualTo(1);
  }

  @Test
  void a_request_is_seen_and_an_error_of_a_script_too(Browser browser) {
    Page page =
        browser.open(
            HARMLESS.formatted("<img alt='' src='http://127.0.0.1:9/x.png'><script>no()</script>"),
            Screen.DESKTOP);
    assertThat(page.requests()).containsExactly("http://127.0.0.1:9/x.png");
    assertThat(page.console()).anyMatch(line -> line.contains("no is not defined"));
  }

  @Test
  void a_request_that_the_policy_refuses_is_told(Browser browser) {
    Page page =
        browser.open(
            HARMLESS.formatted(
                "<meta http-equiv=Content-Security-Policy content=\"default-src 'none'\">"
                    + "<img alt='' src='http://127.0.0.1:9/x.png'>"),
            Screen.DESKTOP);
    assertThat(page.console()).isNotEmpty();
  }

  @Test
  void a_small_target_and_a_picture_without_words_are_violations(Browser browser) {
    Page page =
        browser.open(
            HARMLESS.formatted(
                "<img src='data:,'><style>button{width:9px;height:9px;padding:0;margin:0}</style>"
                    + "<button aria-label=a></button><button aria-label=b></button>"),
            Screen.DESKTOP);
    assertThat(page.violations())
        .anyMatch(line -> line.startsWith("image-alt"))
        .anyMatch(line -> line.startsWith("target-size"));
  }

  @Test
  void a_page_too_wide_for_the_window_moves_sideways(Browser browser) {
    Page page = browser.open(HARMLESS.formatted("<p style='width:500px'>wide"), Screen.PHONE);
    assertThat(page.sideways()).isGreaterThan(100);
    page.show(Screen.DESKTOP);
    assertThat(page.sideways()).isZero();
  }

  @Test
  void the_next_page_starts_afresh(Browser browser) {
    String page = HARMLESS.formatted("<script>document.title = 'ran'</script><button>b</button>");
    Page first = browser.open(page, Screen.DESKTOP);
    first.emulate("", Map.of("forced-colors", "active"));
    first.reloadWithoutScript();
    assertThat(first.run("return document.title")).isEqualTo("t");
    Page second = browser.open(page, Screen.DESKTOP);
    assertThat(second.run("return document.title")).isEqualTo("ran");
    assertThat(second.run("return matchMedia('(forced-colors: active)').matches")).isEqualTo(false);
    second.press(Keys.TAB);
    assertThat(second.focused().getText()).isEqualTo("b");
  }
}
