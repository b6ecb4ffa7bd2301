package org.lexgap.importers.template;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lexgap.core.catalogue.Catalogue;
import org.lexgap.core.catalogue.ElementSet;
import org.lexgap.core.catalogue.Tier;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.StatuteSummary;

/**
 * A workbook for people to fill in, which {@link org.lexgap.importers.SummaryImporters} reads:
 *
 * <pre>{@code
 * SummaryTemplate.of(rulebase.catalogue())
 *     .withSets(Set.of("trafficking"))
 *     .write(out, TemplateFormat.XLSX);
 * }</pre>
 *
 * <p>It has a sheet that explains it, one about the State and its laws, one for each set of key
 * elements with a row for every question, and one for answers that have no row elsewhere. Answers
 * are chosen from lists where they can be. Cells that are not for answers are protected, without a
 * password. Rows are read by their field, so that sorting and rewording do no harm.
 *
 * <p>Immutable. The same catalogue and options give the same bytes.
 */
public final class SummaryTemplate {

  private final Catalogue catalogue;
  private final Set<String> sets;
  private final Tier tier;
  private final StatuteSummary summary;

  private SummaryTemplate(
      Catalogue catalogue, Set<String> sets, Tier tier, StatuteSummary summary) {
    this.catalogue = catalogue;
    this.sets = sets;
    this.tier = tier;
    this.summary = summary;
  }

  /**
   * A blank template of the core questions of every legislative set.
   *
   * @param catalogue the questions and sets
   * @return the template
   */
  public static SummaryTemplate of(Catalogue catalogue) {
    Set<String> legislative =
        catalogue.sets().stream()
            .filter(set -> !set.operational())
            .map(ElementSet::id)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return new SummaryTemplate(catalogue, legislative, Tier.CORE, StatuteSummary.of(List.of()));
  }

  /**
   * The same template with other sets.
   *
   * @param chosen the ids of sets
   * @return a copy
   * @throws IllegalArgumentException if there is no such set; its message names those there are
   */
  public SummaryTemplate withSets(Set<String> chosen) {
    List<String> known = catalogue.sets().stream().map(ElementSet::id).toList();
    for (String set : chosen) {
      if (!known.contains(set)) {
        throw new IllegalArgumentException(
            "There is no set (%s). Choose from: %s.".formatted(set, String.join(", ", known)));
      }
    }
    return new SummaryTemplate(catalogue, Set.copyOf(chosen), tier, summary);
  }

  /**
   * The same template with core questions only, or with all.
   *
   * @param deepest {@link Tier#CORE} for the core questions, {@link Tier#DETAIL} for all
   * @return a copy
   */
  public SummaryTemplate withTier(Tier deepest) {
    return new SummaryTemplate(catalogue, sets, deepest, summary);
  }

  /**
   * The same template with answers filled in. What has no row of its own, such as an answer of
   * another set, stands on the sheet for more answers.
   *
   * @param answers the answers
   * @return a copy
   */
  public SummaryTemplate filledWith(StatuteSummary answers) {
    return new SummaryTemplate(catalogue, sets, tier, answers);
  }

  /**
   * The answers that stand on the sheet for more answers.
   *
   * @return the answers, in the order of the summary
   */
  public List<Answer> elsewhere() {
    return plan().placement().more();
  }

  /**
   * The answers that no cell can hold: disputed ones, and those to unknown fields.
   *
   * @return the answers, in the order of the summary
   */
  public List<Answer> notPlaced() {
    return plan().placement().nowhere();
  }

  /**
   * Writes the workbook. The stream stays open. Nothing is written to disk.
   *
   * @param out where it goes
   * @param format the format
   * @throws IOException if the stream cannot be written
   */
  public void write(OutputStream out, TemplateFormat format) throws IOException {
    format.writer().write(plan().book(), out);
  }

  private TemplatePlan plan() {
    List<ElementSet> chosen =
        catalogue.sets().stream().filter(set -> sets.contains(set.id())).toList();
    return new TemplatePlan(catalogue, chosen, tier, summary);
  }
}
