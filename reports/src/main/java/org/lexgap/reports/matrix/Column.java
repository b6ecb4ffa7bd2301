package org.lexgap.reports.matrix;

import org.lexgap.core.assessment.Assessment;
import org.lexgap.core.summary.ImportResult;

/**
 * A jurisdiction of the table.
 *
 * @param name its name; where two inputs name the same jurisdiction, with the name of the file
 * @param label the name, cut to what a column can bear
 * @param code three letters that no other column has, or a few more
 * @param imported the input
 * @param assessment the findings on it
 */
public record Column(
    String name, String label, String code, ImportResult imported, Assessment assessment) {}
