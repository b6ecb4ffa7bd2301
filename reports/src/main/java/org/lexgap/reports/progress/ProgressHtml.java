package org.lexgap.reports.progress;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.io.OutputStream;
import org.lexgap.reports.HtmlPage;

/** Writes a progress report as one self-contained page. The templates escape every value. */
final class ProgressHtml implements ProgressFormat {

  @Override
  public String name() {
    return "html";
  }

  @Override
  public void write(ProgressReport report, OutputStream out) throws IOException {
    Utf8ByteOutput bytes = new Utf8ByteOutput();
    JtepageGenerated.render(
        new OwaspHtmlTemplateOutput(bytes),
        null,
        report,
        HtmlPage.of(report.runningFoot(), report.words(), "moves.css"));
    bytes.writeTo(out);
  }
}
