package org.lexgap.rulebase;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.ServiceLoader.Provider;
import org.lexgap.core.Rulebase;
import org.lexgap.core.catalogue.Catalogue;
import org.lexgap.core.catalogue.CatalogueTranslation;
import org.lexgap.core.spi.RulePack;
import org.lexgap.rulebase.catalogue.StandardCatalogue;
import org.lexgap.rulebase.engine.RulebaseLoader;

/**
 * Main entry point: the rulebases that can be used.
 *
 * <pre>{@code
 * Rulebase   rulebase   = Rulebases.standard();
 * Assessment assessment = rulebase.assess(
 *     StatuteSummary.of(List.of(
 *         Answer.of(Scope.ofLaw("ATA"), "tip.child.age_threshold", new AnswerValue.Amount(16)))));
 * assessment.finding("TIP-DEF-CHILD").orElseThrow().outcome();   // CONFLICT
 * }</pre>
 *
 * <p>Loading takes a good part of a second; make one rulebase and share it. It is immutable and
 * safe for any number of threads.
 */
public final class Rulebases {

  private Rulebases() {}

  /**
   * The rulebase that ships with the product. Its rules were compiled by the build. They load on a
   * thread of their own, so that a summary can be read meanwhile; the first assessment waits for
   * them, and throws {@link IllegalStateException} if the module was not built completely.
   *
   * @return a new rulebase
   */
  public static Rulebase standard() {
    return RulebaseLoader.standard();
  }

  /**
   * The standard rulebase with a ministry's own packs. Their rules are built now, without a
   * compiler.
   *
   * @param packs the packs, in the order in which they are added
   * @return a new rulebase
   * @throws org.lexgap.rulebase.catalogue.CatalogueException if a pack has mistakes; it names all
   *     of them at once, each with file and line
   */
  public static Rulebase with(List<RulePack> packs) {
    return RulebaseLoader.with(packs);
  }

  /**
   * The standard rulebase with every pack on the class path that {@link ServiceLoader} finds.
   *
   * @return a new rulebase
   * @throws org.lexgap.rulebase.catalogue.CatalogueException if a pack has mistakes; it names all
   *     of them at once, each with file and line
   */
  public static Rulebase withInstalledPacks() {
    return with(ServiceLoader.load(RulePack.class).stream().map(Provider::get).toList());
  }

  /**
   * The catalogue that ships with the product, without its rules: what is asked, not what decides.
   * Reading it takes a fraction of the time that a rulebase takes.
   *
   * @return the catalogue
   */
  public static Catalogue catalogue() {
    return StandardCatalogue.read();
  }

  /**
   * The words of the catalogue in another language, whole or in part. They do not decide anything:
   * an assessment is made in English and then shown in their language.
   *
   * @param language a language
   * @return the translation, or empty for English and for languages without one
   */
  public static Optional<CatalogueTranslation> translation(Locale language) {
    return StandardCatalogue.languages().contains(language.getLanguage())
        ? Optional.of(StandardCatalogue.translation(language.getLanguage()))
        : Optional.empty();
  }
}
