package org.lexgap.rulebase.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.lexgap.core.catalogue.Catalogue;
import org.lexgap.core.catalogue.KeyElement;
import org.lexgap.core.catalogue.SourceCheck;
import org.lexgap.rulebase.catalogue.StandardCatalogue;

/** The reference holds everything about each element and check. */
class ReferenceTest {

  private static final Path RULES = Path.of("src/main/resources/lexgap/rules");
  private static final Catalogue CATALOGUE = StandardCatalogue.read();
  private static final Reference REFERENCE = new Reference(CATALOGUE);

  @Test
  void the_rules_of_an_element_are_those_of_its_checked_in_file() throws IOException {
    for (KeyElement element : CATALOGUE.elements()) {
      Path file = RULES.resolve(element.set()).resolve(element.theme() + ".drl");
      assertThat(Files.readString(file))
          .as(element.id())
          .contains(REFERENCE.element(element.id()).orElseThrow().rules());
    }
  }

  @Test
  void the_rules_of_a_check_are_those_of_its_checked_in_file() throws IOException {
    String file = Files.readString(RULES.resolve("consistency/checks.drl"));
    assertThat(CATALOGUE.checks())
        .allSatisfy(
            check -> assertThat(file).contains(REFERENCE.check(check.id()).orElseThrow().rules()));
  }

  @Test
  void every_element_and_check_shows_its_cases() {
    assertThat(CATALOGUE.elements())
        .allSatisfy(
            element ->
                assertThat(REFERENCE.element(element.id()).orElseThrow().cases())
                    .as(element.id())
                    .isNotEmpty());
    assertThat(CATALOGUE.checks())
        .allSatisfy(
            check ->
                assertThat(REFERENCE.check(check.id()).orElseThrow().cases())
                    .as(check.id())
                    .isNotEmpty());
  }

  @Test
  void a_source_that_was_not_read_is_told_apart() {
    assertThat(REFERENCE.element("TIP-DEF-CHILD").orElseThrow().sources())
        .anySatisfy(
            cited -> {
              assertThat(cited.source().check()).isEqualTo(SourceCheck.KNOWLEDGE);
              assertThat(cited.source().isUnread()).isTrue();
            });
  }

  @Test
  void what_concerns_an_element_is_told_apart_from_what_decides_it() {
    assertThat(REFERENCE.element("TIP-DEF-STRUCTURE").orElseThrow().fields())
        .extracting(asked -> asked.field().name(), AskedField::deciding)
        .contains(
            tuple("tip.definition.components", true), tuple("tip.definition.citation", false));
  }

  @Test
  void nothing_is_found_under_an_unknown_id() {
    assertThat(REFERENCE.element("TIP-NONE")).isEmpty();
    assertThat(REFERENCE.check("TIP-ORGANISE")).isEmpty();
  }
}
