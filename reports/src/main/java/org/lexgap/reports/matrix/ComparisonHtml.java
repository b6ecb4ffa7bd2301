package org.lexgap.reports.matrix;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.io.OutputStream;

/** Writes the table as one offline page. The templates escape every value. */
final class ComparisonHtml implements ComparisonFormat {

  @Override
  public String name() {
    return "html";
  }

  @Override
  public void write(ComparisonTable table, OutputStream out) throws IOException {
    Utf8ByteOutput bytes = new Utf8ByteOutput();
    JtepageGenerated.render(
        new OwaspHtmlTemplateOutput(bytes), null, table, ComparisonPage.of(table));
    bytes.writeTo(out);
  }
}
