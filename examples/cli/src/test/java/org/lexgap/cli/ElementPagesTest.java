package org.lexgap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lexgap.core.catalogue.Catalogue;
import org.lexgap.core.catalogue.Check;
import org.lexgap.core.catalogue.KeyElement;
import org.lexgap.rulebase.Rulebases;

/** The checked-in pages in {@code docs/elements} are what the catalogue and its cases say. */
class ElementPagesTest {

  private static final Path PAGES = Path.of("..", "..", "docs", "elements");
  private static final Catalogue CATALOGUE = Rulebases.catalogue();
  private static final Map<String, String> WANTED = new ReferencePages(CATALOGUE).all();
  private static final String COMMAND =
      "mvn -q package -Dmaven.test.skip=true && " + ReferencePages.COMMAND;

  private static Map<String, String> checkedIn() throws IOException {
    Map<String, String> pages = new TreeMap<>();
    try (Stream<Path> files = Files.list(PAGES)) {
      for (Path file : files.toList()) {
        pages.put(String.valueOf(file.getFileName()), Files.readString(file));
      }
    }
    return pages;
  }

  @Test
  void no_page_is_stale_missing_or_left_over() throws IOException {
    Map<String, String> checkedIn = checkedIn();
    TreeSet<String> different = new TreeSet<>(WANTED.keySet());
    different.addAll(checkedIn.keySet());
    different.removeIf(name -> WANTED.getOrDefault(name, "").equals(checkedIn.get(name)));
    assertThat(different)
        .as("Pages that differ from the catalogue and its cases. Run: %s", COMMAND)
        .isEmpty();
  }

  @Test
  void every_element_and_check_has_a_page_and_nothing_else_has() {
    TreeSet<String> names =
        Stream.of(
                CATALOGUE.elements().stream().map(KeyElement::id),
                CATALOGUE.checks().stream().map(Check::id),
                Stream.of("README", "instruments", "benchmarks"))
            .flatMap(ids -> ids)
            .map(id -> id + ".md")
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(WANTED.keySet()).isEqualTo(names);
  }

  @Test
  void every_page_says_first_what_wrote_it() {
    assertThat(WANTED)
        .allSatisfy(
            (name, page) ->
                assertThat(page)
                    .as(name)
                    .startsWith(
                        "<!-- Written by: examples/lexgap elements --format markdown -o docs/elements."));
  }

  @Test
  void every_element_and_check_stands_in_the_index_with_its_title() {
    String index = MarkdownPages.plain(WANTED.get("README.md"));
    assertThat(CATALOGUE.elements())
        .allSatisfy(element -> assertThat(index).contains(element.id(), element.title()));
    assertThat(CATALOGUE.checks())
        .allSatisfy(check -> assertThat(index).contains(check.id(), check.title()));
  }

  @Test
  void a_page_says_all_that_the_catalogue_says() {
    for (KeyElement element : CATALOGUE.elements()) {
      String page = MarkdownPages.plain(WANTED.get(element.id() + ".md"));
      assertThat(page)
          .as(element.id())
          .contains(element.title(), MarkdownPages.oneLine(element.requires()));
      assertThat(element.fields()).allSatisfy(field -> assertThat(page).contains(field));
      assertThat(element.commonDefects()).allSatisfy(text -> assertThat(page).contains(text));
      assertThat(element.items()).allSatisfy(item -> assertThat(page).contains(item.label()));
      assertThat(element.suggestions())
          .allSatisfy(one -> assertThat(page).contains(MarkdownPages.oneLine(one.text())));
      assertThat(element.sources()).allSatisfy(one -> assertThat(page).contains(one.ref()));
    }
  }

  @Test
  void a_source_that_was_not_read_is_to_be_confirmed() {
    for (KeyElement element : CATALOGUE.elements()) {
      long unread = element.sources().stream().filter(source -> source.isUnread()).count();
      assertThat(WANTED.get(element.id() + ".md").split("Confirm before quoting", -1))
          .as(element.id())
          .hasSize((int) unread + 1);
    }
  }

  @Test
  void a_near_miss_is_marked() {
    assertThat(WANTED.get("TIP-ACT.md"))
        .contains("Receipt is left out: Partly met. A near miss: one answer away from “Met”");
  }

  @Test
  void links_go_both_ways() {
    for (Check check : CATALOGUE.checks()) {
      for (String id : check.elements()) {
        assertThat(WANTED.get(check.id() + ".md")).contains("](" + id + ".md)");
        assertThat(WANTED.get(id + ".md")).contains("](" + check.id() + ".md)");
      }
    }
    for (KeyElement element : CATALOGUE.elements()) {
      for (String id : element.relations().dependsOn()) {
        assertThat(WANTED.get(id + ".md")).contains("](" + element.id() + ".md)");
      }
    }
  }

  @Test
  void the_pages_claim_no_list_of_others() {
    assertThat(WANTED.get("README.md"))
        .contains("They do not reproduce the Key Elements of the Port Dickson workshop");
  }
}
