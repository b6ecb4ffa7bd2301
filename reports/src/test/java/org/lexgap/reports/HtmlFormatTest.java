package org.lexgap.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlFormatTest {

  static List<String> pages() {
    return List.of(
        GoldenFile.text(ReportFormat.HTML, ExampleReports.empty()),
        GoldenFile.text(ReportFormat.HTML, ExampleReports.withUnreadInput()));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void a_page_asks_for_nothing_from_anywhere(String page) {
    assertThat(page)
        .doesNotContain("http://", "https://", "src=", "url(//", "@import", "<link")
        .contains("default-src &#39;none&#39;", "script-src &#39;sha256-");
    assertThat(found(page, "<script")).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void a_page_states_its_language_and_has_one_main_heading(String page) {
    assertThat(page).startsWith("<!DOCTYPE html>\n<html lang=\"en-GB\" dir=\"ltr\">");
    assertThat(found(page, "<h1")).hasSize(1);
    assertThat(page).contains("<main id=\"main\">", "href=\"#main\"");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void every_heading_of_a_table_has_a_scope_and_every_table_a_caption(String page) {
    assertThat(found(page, "<th(?![a-z])[^>]*>"))
        .isNotEmpty()
        .allSatisfy(heading -> assertThat(heading).contains("scope="));
    assertThat(found(page, "<table[^>]*><caption")).hasSameSizeAs(found(page, "<table"));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void every_link_leads_to_one_place_of_the_page(String page) {
    List<String> ids = groups(page, " id=\"([^\"]*)\"");
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(ids).containsAll(groups(page, " href=\"#([^\"]*)\""));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void no_mark_stands_on_colour_alone(String page) {
    assertThat(found(page, "<span class=\"badge[^>]*>"))
        .hasSameSizeAs(
            found(
                page,
                "<span class=\"badge badge-[A-Z]\"><svg class=\"icon\" aria-hidden=\"true\">"
                    + "<use href=\"#o-[A-Z]\"/></svg><span>[^<]+</span></span>"))
        .isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void every_bar_is_told_in_words(String page) {
    assertThat(found(page, "<svg class=\"bar\"[^>]* role=\"img\" aria-label=\"Met: [^\"]+\""))
        .hasSameSizeAs(found(page, "<svg class=\"bar\""));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void the_picture_of_a_set_is_told_in_words(String page) {
    assertThat(
            found(
                page,
                "<figure class=\"counts\"><svg [^>]* role=\"img\""
                    + " aria-label=\"[^\"]+\\. Met: \\d+, Partly met: \\d+, [^\"]+\""))
        .hasSameSizeAs(found(page, "<figure class=\"counts\""))
        .isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void no_code_of_an_outcome_stands_in_prose(String page) {
    String prose = page.replaceAll("(?s)<(style|script)>.*?</\\1>", "").replaceAll("<[^>]*>", " ");
    assertThat(prose)
        .doesNotContainPattern(
            "\\b(MET|PARTIAL|MISSING|CONFLICT|UNKNOWN|REVIEW|NOT_APPLICABLE)\\b");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void no_number_that_stands_for_words_is_printed(String page) {
    assertThat(page).doesNotContain(">99<", "99 years", ">999<");
  }

  @Test
  void styles_stand_in_the_style_sheet_that_the_policy_names() {
    assertThat(pages()).allSatisfy(page -> assertThat(page).doesNotContain(" style=\""));
  }

  @Test
  void placeholders_of_model_wording_are_marked() {
    assertThat(GoldenFile.text(ReportFormat.HTML, ExampleReports.typical()))
        .contains("under section <mark>[offence]</mark> commits an offence");
  }

  private static List<String> found(String page, String regex) {
    return Pattern.compile(regex).matcher(page).results().map(match -> match.group()).toList();
  }

  private static List<String> groups(String page, String regex) {
    List<String> groups = new ArrayList<>();
    Matcher matcher = Pattern.compile(regex).matcher(page);
    while (matcher.find()) {
      if (!matcher.group(1).startsWith("o-")) {
        groups.add(matcher.group(1));
      }
    }
    return groups;
  }
}
