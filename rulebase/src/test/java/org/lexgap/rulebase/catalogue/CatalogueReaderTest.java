package org.lexgap.rulebase.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lexgap.core.catalogue.AllowedValue;
import org.lexgap.core.catalogue.Benchmark;
import org.lexgap.core.catalogue.Catalogue;
import org.lexgap.core.catalogue.Check;
import org.lexgap.core.catalogue.Downgrade;
import org.lexgap.core.catalogue.ElementLogic;
import org.lexgap.core.catalogue.ElementSet;
import org.lexgap.core.catalogue.Field;
import org.lexgap.core.catalogue.FieldType;
import org.lexgap.core.catalogue.FindingKind;
import org.lexgap.core.catalogue.IfBlank;
import org.lexgap.core.catalogue.Instrument;
import org.lexgap.core.catalogue.Item;
import org.lexgap.core.catalogue.KeyElement;
import org.lexgap.core.catalogue.NumberWord;
import org.lexgap.core.catalogue.Obligation;
import org.lexgap.core.catalogue.Relations;
import org.lexgap.core.catalogue.ScopeLevel;
import org.lexgap.core.catalogue.Severity;
import org.lexgap.core.catalogue.Source;
import org.lexgap.core.catalogue.SourceCheck;
import org.lexgap.core.catalogue.Suggestion;
import org.lexgap.core.catalogue.Tier;
import org.lexgap.core.catalogue.Unit;
import org.lexgap.core.catalogue.Unite;
import org.lexgap.core.catalogue.Wider;

/** Every key of a catalogue file arrives where it belongs. */
class CatalogueReaderTest {

  private Catalogue catalogue;

  @BeforeEach
  void read() {
    catalogue = SampleFiles.whole();
  }

  private Field field(String name) {
    return catalogue.vocabulary().field(name);
  }

  private KeyElement element(String id) {
    return catalogue.element(id).orElseThrow();
  }

  @Test
  void a_question_is_read_with_all_that_belongs_to_it() {
    Field attempt = field("tip.attempt");
    assertThat(attempt.type()).isEqualTo(FieldType.YES_NO_PARTIAL);
    assertThat(attempt.tier()).isEqualTo(Tier.CORE);
    assertThat(attempt.set()).isEqualTo("tip");
    assertThat(attempt.theme()).isEqualTo("offence");
    assertThat(attempt.unite()).isEqualTo(Unite.HIGHEST);
    assertThat(attempt.unit()).isNull();
    assertThat(attempt.question()).isEqualTo("Is an attempt punished?");
    assertThat(attempt.guidance()).isEqualTo("Look at the general part.");
    assertThat(attempt.example()).isEqualTo("s 511");
    assertThat(attempt.ifBlank()).isEqualTo(new IfBlank("no", "Silence means no."));
    assertThat(field("tip.list").ifBlank()).isNull();
    assertThat(field("tip.list").unite()).isNull();
  }

  @Test
  void the_answers_to_a_yes_no_question_need_not_be_listed_but_may_have_labels() {
    assertThat(field("tip.attempt").values())
        .extracting(AllowedValue::id)
        .containsExactly("yes", "partial", "no");
    assertThat(field("ctx.coastal").values())
        .containsExactly(new AllowedValue("yes", "It has a coast"), new AllowedValue("no", "no"));
    assertThat(field("tip.list").values())
        .containsExactly(
            new AllowedValue("open", "The list is open"),
            new AllowedValue("closed", "The list is closed"));
  }

  @Test
  void a_number_has_a_unit_and_words() {
    assertThat(field("tip.years").unit()).isEqualTo(Unit.YEARS);
    assertThat(field("tip.years").words())
        .containsExactly(new NumberWord("life", 99), new NumberWord("none", 0));
    assertThat(field("tip.attempt").words()).isEmpty();
  }

  @Test
  void questions_keep_the_order_of_the_file() {
    assertThat(catalogue.vocabulary().fields())
        .extracting(Field::name)
        .containsExactly("tip.attempt", "tip.list", "tip.years", "ctx.coastal");
    assertThat(field("tip.years").order()).isEqualTo(2);
  }

  @Test
  void an_instrument_is_read_and_binds_no_one_unless_it_says_so() {
    assertThat(catalogue.instruments())
        .containsExactly(
            new Instrument(
                "TREATY",
                "A treaty of the sea",
                "Treaty",
                2000,
                "in force",
                true,
                "opened in Palermo",
                "read"),
            new Instrument(
                "MODEL", "A model law", "Model", 2009, "model", false, null, "excerpts"));
  }

  @Test
  void a_number_that_the_catalogue_sets_is_read() {
    assertThat(catalogue.benchmarks())
        .containsExactly(
            new Benchmark("SERIOUS", 4, Unit.YEARS, Set.of("TIP-1"), "A serious crime."));
    assertThat(catalogue.version()).isEqualTo("7");
    assertThat(catalogue.hash()).isEqualTo("hash");
  }

  @Test
  void a_set_is_legislative_unless_it_says_otherwise() {
    assertThat(catalogue.sets()).containsExactly(new ElementSet("tip", "Trafficking", true));
    String legislative = SampleFiles.ELEMENTS.replace("operational: true\n", "");
    assertThat(
            SampleFiles.catalogue(SampleFiles.VOCABULARY, SampleFiles.INSTRUMENTS, legislative)
                .sets())
        .containsExactly(new ElementSet("tip", "Trafficking", false));
  }

  @Test
  void two_files_of_one_set_make_one_set() {
    String more = SampleFiles.ELEMENTS.replace("id: TIP-", "id: TIPP-");
    assertThat(
            SampleFiles.catalogue(
                    SampleFiles.VOCABULARY, SampleFiles.INSTRUMENTS, SampleFiles.ELEMENTS, more)
                .sets())
        .hasSize(1);
  }

  @Test
  void an_element_is_read_with_all_that_belongs_to_it() {
    assertThat(element("TIP-1"))
        .isEqualTo(
            new KeyElement(
                "TIP-1",
                "tip",
                "Attempt",
                "offence",
                "scope",
                ScopeLevel.OFFENCE,
                Obligation.MANDATORY,
                Severity.MAJOR,
                "An attempt is punished.",
                "The State has a coast.",
                "ctx.coastal = yes",
                Set.of("TREATY"),
                List.of(
                    new Source("TREATY", "art 5", Obligation.MANDATORY, SourceCheck.TEXT),
                    new Source("MODEL", "s 7", null, SourceCheck.EXCERPT)),
                List.of(
                    new Item("open", "Open list", true, "TIP-1a"),
                    new Item("closed", "Closed list", false, null)),
                List.of("tip.attempt", "tip.years"),
                new ElementLogic(
                    "tip.attempt = yes and tip.years >= 4",
                    "tip.attempt = partial",
                    "tip.attempt = no",
                    "never",
                    null),
                new Wider("tip.years > 20", "It goes further."),
                List.of("Attempts are forgotten."),
                new Relations(List.of("TIP-2"), List.of(), List.of("TIP-2")),
                List.of(new Suggestion("civil", "An attempt is punished."))));
  }

  @Test
  void what_an_element_does_not_say_has_a_meaning() {
    KeyElement element = element("TIP-2");
    assertThat(element.appliesIf()).isEqualTo("always");
    assertThat(element.appliesWhen()).isEmpty();
    assertThat(element.topic()).isNull();
    assertThat(element.wider()).isNull();
    assertThat(element.items()).isEmpty();
    assertThat(element.relations()).isEqualTo(new Relations(List.of(), List.of(), List.of()));
    assertThat(element.logic().partial()).isEqualTo("never");
  }

  @Test
  void a_check_is_read_with_all_that_belongs_to_it() {
    assertThat(catalogue.checks())
        .containsExactly(
            new Check(
                "CON-1",
                "Attempt without years",
                FindingKind.GAP,
                Severity.WARNING,
                ScopeLevel.JURISDICTION,
                List.of("TIP-1", "TIP-2"),
                List.of("tip.attempt", "tip.years"),
                "tip.attempt = yes and tip.years = 0",
                "It makes no sense.",
                "A fine may be meant.",
                new Downgrade(Severity.MINOR, "ctx.coastal = no"),
                List.of(new Source("TREATY", "art 11", null, SourceCheck.KNOWLEDGE)),
                "State the years."));
  }
}
