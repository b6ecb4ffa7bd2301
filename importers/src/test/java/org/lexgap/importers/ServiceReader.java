package org.lexgap.importers;

import java.nio.file.Path;
import java.util.List;
import org.lexgap.core.catalogue.Vocabulary;
import org.lexgap.core.spi.SummaryReader;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.core.summary.ImportResult;
import org.lexgap.core.summary.InputFile;
import org.lexgap.core.summary.Scope;
import org.lexgap.core.summary.StatuteSummary;

/** A reader as somebody else would add it. */
public final class ServiceReader implements SummaryReader {

  @Override
  public boolean accepts(String fileName, byte[] start) {
    return fileName.endsWith(".lexgaptest");
  }

  @Override
  public ImportResult read(Path file, Vocabulary vocabulary) {
    Answer answer =
        Answer.of(
            Scope.JURISDICTION, "ctx.jurisdiction", new AnswerValue.Text("read by a service"));
    return new ImportResult(
        new InputFile(file.getFileName().toString(), ""),
        StatuteSummary.of(List.of(answer)),
        List.of());
  }
}
