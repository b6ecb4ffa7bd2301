package org.lexgap.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.reports.Brief;
import org.lexgap.reports.BriefFormat;
import org.lexgap.reports.BriefRequest;
import org.lexgap.reports.GapReport;
import org.lexgap.reports.ReportRequest;
import org.lexgap.reports.matrix.Column;
import org.lexgap.reports.matrix.ComparisonTable;
import org.lexgap.reports.matrix.Row;
import org.lexgap.reports.model.GapRow;
import org.lexgap.reports.model.ProvisionOfOthers;

/**
 * A handout of two pages for each jurisdiction of a table: what its law provides, its gaps, and the
 * provisions that others of the table have on them.
 */
final class Handouts {

  private static final Set<Outcome> GAPS =
      Set.of(Outcome.MISSING, Outcome.CONFLICT, Outcome.PARTIAL);

  /** So that a page shows several gaps instead of everybody's provision on one. */
  private static final int OF_ONE_ELEMENT = 2;

  private static final String ENDING = ".handout.docx";

  private final ComparisonTable table;
  private final Instant time;
  private final Locale locale;

  Handouts(ComparisonTable table, Instant time, Locale locale) {
    this.table = table;
    this.time = time;
    this.locale = locale;
  }

  /**
   * Writes them beside the table.
   *
   * @param out the file of the table without its ending
   * @param option the option that names it
   * @param inputs the files that must not be replaced
   * @return the files written
   */
  List<Path> write(Path out, String option, List<Path> inputs) throws IOException {
    ReportNames names = new ReportNames(out.getFileName() + "", true);
    List<Path> written = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      Column column = table.columns().get(i);
      Path file = out.resolveSibling(names.of(column.imported()) + ENDING);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      BriefFormat.DOCX.write(handout(i, column), bytes);
      new OutputFile(file, option, inputs).write(bytes.toByteArray());
      written.add(file);
    }
    return written;
  }

  private Brief handout(int number, Column column) {
    GapReport report =
        GapReport.of(ReportRequest.of(column.imported(), column.assessment(), time).in(locale));
    return Brief.of(BriefRequest.of(report).withProvisionsOfOthers(ofOthers(number, report)));
  }

  /** In the order of the gaps of the report, which begins with what binds. */
  private List<ProvisionOfOthers> ofOthers(int column, GapReport report) {
    Map<String, Row> rows =
        table
            .rows()
            .filter(row -> !row.isCheck())
            .collect(Collectors.toMap(Row::id, Function.identity()));
    return Stream.concat(report.gaps().duties().stream(), report.gaps().others().stream())
        .filter(gap -> GAPS.contains(gap.badge().outcome()))
        .map(GapRow::id)
        .filter(rows::containsKey)
        .flatMap(id -> ofOthers(column, rows.get(id)))
        .toList();
  }

  private static Stream<ProvisionOfOthers> ofOthers(int column, Row row) {
    return row.examples().stream()
        .filter(example -> example.column() != column)
        .limit(OF_ONE_ELEMENT)
        .map(
            example ->
                new ProvisionOfOthers(row.title(), example.jurisdiction(), example.provision()));
  }
}
