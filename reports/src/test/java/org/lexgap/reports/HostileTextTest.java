package org.lexgap.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lexgap.reports.word.WordOutline;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

class HostileTextTest {

  static List<String> texts() {
    return List.of(
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onclick='alert(1)",
        "</style><script>alert(1)</script>",
        "-->]]><svg onload=alert(1)>",
        "javascript:alert(1)",
        "{0} {n} '{' ${x} !{x} @raw",
        "\\\"}; @import url(//x); @page{content:url(//x)}",
        "a\u202Eb\u2066c\u0000d\u0007e\uFFFEf",
        "half of a character: \uD83D",
        "=1+1",
        "{ HYPERLINK \"http://x.test\" } {REF TIP_ACT \\h}",
        "x".repeat(10_000),
        "\u0627\u0644\u0642\u0627\u0646\u0648\u0646 \u6CD5\u5F8B \u0E01\u0E0E\u0E2B\u0E21\u0E32\u0E22 Lu\u1EADt");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void text_of_a_user_never_becomes_markup(String text) {
    String html = GoldenFile.text(ReportFormat.HTML, ExampleReports.hostile(text));
    assertThat(html.split("<script", -1)).as("our own script only").hasSize(2);
    assertThat(html)
        .doesNotContain("<script>alert", "<img", "onload=alert(1)>", "]]><")
        .doesNotContainPattern(Pattern.compile("<[^>]* on(click|error|load)="));
    String harmless =
        GoldenFile.text(ReportFormat.HTML, ExampleReports.hostile("x".repeat(text.length())));
    assertThat(tags(html)).isEqualTo(tags(harmless));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void text_of_a_user_never_becomes_a_style(String text) {
    String html = GoldenFile.text(ReportFormat.HTML, ExampleReports.hostile(text));
    assertThat(html.split("<style>", -1)).hasSize(3);
    assertThat(html.substring(html.indexOf("<style>"), html.lastIndexOf("</style>")))
        .doesNotContain("@import", "url(");
  }

  /** The page has the same tags, whatever the text is. */
  private static List<String> tags(String html) {
    List<String> tags = new ArrayList<>();
    var matcher = Pattern.compile("<(/?[a-zA-Z][a-zA-Z0-9]*)").matcher(html);
    while (matcher.find()) {
      tags.add(matcher.group(1));
    }
    return tags;
  }

  @ParameterizedTest
  @MethodSource("texts")
  void no_control_character_and_no_override_reaches_the_page(String text) {
    String html = GoldenFile.text(ReportFormat.HTML, ExampleReports.hostile(text));
    assertThat(html)
        .doesNotContainPattern(
            "[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066\u2067]");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void every_isolate_is_closed(String text) {
    String html = GoldenFile.text(ReportFormat.HTML, ExampleReports.hostile(text));
    assertThat(html.chars().filter(c -> c == 0x2068).count())
        .isEqualTo(html.chars().filter(c -> c == 0x2069).count());
  }

  @ParameterizedTest
  @MethodSource("texts")
  void json_gives_the_text_back_as_it_stood(String text) {
    byte[] json = GoldenFile.write(ReportFormat.JSON, ExampleReports.hostile(text));
    List<String> values = new ArrayList<>();
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.VALUE_STRING) {
          values.add(parser.getString());
        }
      }
    }
    assertThat(values).contains(text.replace("\uD83D", "\uFFFD"));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void a_word_document_has_the_same_structure_whatever_the_text_is(String text) {
    byte[] docx = GoldenFile.write(ReportFormat.DOCX, ExampleReports.hostile(text));
    byte[] harmless =
        GoldenFile.write(ReportFormat.DOCX, ExampleReports.hostile("x".repeat(text.length())));
    assertThat(WordOutline.structure(docx)).isEqualTo(WordOutline.structure(harmless));
    assertThat(String.join("", WordOutline.lines(docx)))
        .doesNotContainPattern(
            "[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]");
  }

  @Test
  void the_running_foot_cannot_leave_its_string() {
    assertThat(HtmlPage.cssString("a\";}</style>")).matches("\"[a-z0-9\\\\]*\"");
  }
}
