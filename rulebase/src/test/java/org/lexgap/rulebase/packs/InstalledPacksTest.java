package org.lexgap.rulebase.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lexgap.core.Rulebase;
import org.lexgap.core.catalogue.Catalogue;
import org.lexgap.rulebase.Rulebases;

/** Where no pack is installed. */
class InstalledPacksTest {

  @Test
  void without_a_pack_it_is_the_standard_rulebase() {
    Catalogue standard = Rulebases.standard().catalogue();
    for (Rulebase rulebase : List.of(Rulebases.with(List.of()), Rulebases.withInstalledPacks())) {
      assertThat(rulebase.catalogue().version()).isEqualTo(standard.version());
      assertThat(rulebase.catalogue().hash()).isEqualTo(standard.hash());
    }
  }
}
