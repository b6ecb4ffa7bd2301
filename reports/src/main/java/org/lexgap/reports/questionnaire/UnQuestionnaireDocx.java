package org.lexgap.reports.questionnaire;

import java.io.IOException;
import java.io.OutputStream;
import org.lexgap.reports.GapReport;
import org.lexgap.reports.ReportFormat;

/** Writes the table by treaty article as a Word document. Found as a service. */
public final class UnQuestionnaireDocx implements ReportFormat {

  /** The format; there is nothing to set. */
  public UnQuestionnaireDocx() {}

  @Override
  public String name() {
    return "un-questionnaire.docx";
  }

  @Override
  public void write(GapReport report, OutputStream out) throws IOException {
    new QuestionnaireDocument(UnQuestionnaire.of(report)).document().write(out);
  }
}
