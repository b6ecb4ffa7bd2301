package org.lexgap.reports.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.assessment.Assessment;

/**
 * What a gap report says, for writers in packages of their own: they know the parts of a report and
 * not how it is made.
 */
public interface ReportContent {

  /**
   * The language.
   *
   * @return its BCP 47 tag
   */
  String language();

  /**
   * Whether that language runs from right to left.
   *
   * @return true if it does
   */
  boolean rightToLeft();

  /**
   * Headings and labels.
   *
   * @return the fixed texts
   */
  FixedWords words();

  /**
   * The title of the document.
   *
   * @return the title
   */
  String title();

  /**
   * The heading of the column that names what binds.
   *
   * @return the heading
   */
  String bindsThrough();

  /**
   * What stands at the foot of every printed page, before its number.
   *
   * @return the foot
   */
  String runningFoot();

  /**
   * The findings as data.
   *
   * @return the assessment
   */
  Assessment assessment();

  /**
   * The first page.
   *
   * @return the first page
   */
  FirstPage firstPage();

  /**
   * What a bill would do to existing law.
   *
   * @return the section; null where none was laid over it
   */
  @Nullable BillSection bill();

  /**
   * What the law already provides.
   *
   * @return the section
   */
  ProvidedSection provided();

  /**
   * Gaps in order.
   *
   * @return the section
   */
  GapsSection gaps();

  /**
   * Every finding.
   *
   * @return the section
   */
  FindingsSection findings();

  /**
   * The checks.
   *
   * @return the section; null if none belongs to the sets that were assessed
   */
  @Nullable ChecksSection checks();

  /**
   * The result of every check.
   *
   * @return the results in catalogue order
   */
  List<CheckEntry> checkEntries();

  /**
   * What has no answer and what is to be judged.
   *
   * @return the section
   */
  OpenSection open();

  /**
   * What the findings rest on.
   *
   * @return the section
   */
  BasisSection basis();

  /**
   * What could not be read.
   *
   * @return the section
   */
  ProblemsSection problems();

  /**
   * An order in which the gaps could be closed.
   *
   * @return the section; null for a report without
   */
  @Nullable RoadMapSection roadMap();

  /**
   * What the practice of agencies lacks.
   *
   * @return the section; null if practice was not asked for
   */
  @Nullable NeedsSection needs();

  /**
   * How to read the report.
   *
   * @return the section
   */
  ReadingSection reading();

  /**
   * What decided over what.
   *
   * @return the receipt
   */
  Receipt receipt();

  /**
   * The headings of the sections after the first page.
   *
   * @return the headings in order
   */
  List<Heading> headings();
}
