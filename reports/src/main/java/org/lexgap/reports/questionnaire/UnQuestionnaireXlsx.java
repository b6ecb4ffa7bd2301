package org.lexgap.reports.questionnaire;

import java.io.IOException;
import java.io.OutputStream;
import org.lexgap.reports.GapReport;
import org.lexgap.reports.ReportFormat;

/** Writes the table by treaty article as a workbook. Found as a service. */
public final class UnQuestionnaireXlsx implements ReportFormat {

  /** The format; there is nothing to set. */
  public UnQuestionnaireXlsx() {}

  @Override
  public String name() {
    return "un-questionnaire.xlsx";
  }

  @Override
  public void write(GapReport report, OutputStream out) throws IOException {
    new QuestionnaireSheets(UnQuestionnaire.of(report)).workbook().write(out);
  }
}
