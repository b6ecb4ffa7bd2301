package org.lexgap.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class JunitFormatTest {

  /** Parsed by the JDK, which refuses every character that XML cannot hold. */
  static Element parsed(GapReport report) throws Exception {
    DocumentBuilder parser = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
    parser.setErrorHandler(null);
    return parser
        .parse(new ByteArrayInputStream(GoldenFile.write(ReportFormat.JUNIT, report)))
        .getDocumentElement();
  }

  static List<Element> all(Element root, String name) {
    NodeList nodes = root.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  private static List<String> names(Element root) {
    return all(root, "*").stream().map(Element::getTagName).toList();
  }

  @ParameterizedTest
  @MethodSource("org.lexgap.reports.SarifFormatTest#reports")
  void a_suite_counts_what_it_holds(GapReport report) throws Exception {
    Element root = parsed(report);
    List<Element> counted = all(root, "testsuite");
    counted.add(root);
    assertThat(counted)
        .allSatisfy(
            suite -> {
              assertThat(suite.getAttribute("tests")).isEqualTo("" + all(suite, "testcase").size());
              assertThat(suite.getAttribute("failures"))
                  .isEqualTo("" + all(suite, "failure").size());
              assertThat(suite.getAttribute("skipped"))
                  .isEqualTo("" + all(suite, "skipped").size());
            });
  }

  @Test
  void a_gap_is_a_failure_and_a_blank_is_skipped_with_its_reason() throws Exception {
    Element root = parsed(ExampleReports.typical());
    assertThat(all(root, "failure"))
        .extracting(failure -> failure.getAttribute("type"))
        .contains("MISSING", "CONFLICT", "PARTIAL", "raised")
        .doesNotContain("UNKNOWN", "REVIEW", "NOT_APPLICABLE", "MET");
    assertThat(all(root, "skipped"))
        .isNotEmpty()
        .allSatisfy(skipped -> assertThat(skipped.getAttribute("message")).isNotBlank());
  }

  @Test
  void what_could_not_be_read_stands_beside_the_results() throws Exception {
    assertThat(all(parsed(ExampleReports.withUnreadInput()), "system-err"))
        .singleElement()
        .satisfies(
            errors ->
                assertThat(errors.getTextContent())
                    .contains("Answers!C14 · ten or so · A number of years was expected."));
    assertThat(all(parsed(ExampleReports.typical()), "system-err")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("org.lexgap.reports.HostileTextTest#texts")
  void text_of_a_user_changes_no_element(String text) throws Exception {
    assertThat(names(parsed(ExampleReports.hostile(text))))
        .isEqualTo(names(parsed(ExampleReports.hostile("harmless"))));
  }

  @ParameterizedTest
  @MethodSource("org.lexgap.reports.HostileTextTest#texts")
  void no_control_character_and_no_override_reaches_the_file(String text) {
    assertThat(GoldenFile.text(ReportFormat.JUNIT, ExampleReports.hostile(text)))
        .doesNotContain("]]>", "<script", "<svg")
        .doesNotContainPattern(
            "[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066\u2067\uFFFE\uFFFF]");
  }
}
