package org.lexgap.reports;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.io.OutputStream;

/** Writes the report as one self-contained page. The templates escape every value. */
final class HtmlFormat implements ReportFormat {

  @Override
  public String name() {
    return "html";
  }

  @Override
  public void write(GapReport report, OutputStream out) throws IOException {
    Utf8ByteOutput bytes = new Utf8ByteOutput();
    JtereportGenerated.render(
        new OwaspHtmlTemplateOutput(bytes), null, report, HtmlPage.of(report));
    bytes.writeTo(out);
  }
}
