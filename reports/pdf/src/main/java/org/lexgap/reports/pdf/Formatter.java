package org.lexgap.reports.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.apache.fop.apps.EnvironmentalProfileFactory;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.Fop;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.events.EventFormatter;
import org.apache.fop.events.model.EventSeverity;
import org.apache.xmlgraphics.util.MimeConstants;
import org.lexgap.reports.GapReport;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The formatter with its fonts, shared by all reports: it knows no report and keeps nothing of any.
 * It opens the fonts of this product and nothing else; no font of the machine is looked for.
 */
final class Formatter {

  private final FopFactory simple;
  private final FopFactory complex;
  private final Coverage coverage;

  private Formatter(FontFiles fonts) {
    this.simple = factory(fonts, false);
    this.complex = factory(fonts, true);
    this.coverage = Coverage.of(fonts);
  }

  /** Made when the first report is written. */
  private static final class Shared {
    private static final Formatter FORMATTER = new Formatter(FontFiles.load());
  }

  static Formatter shared() {
    return Shared.FORMATTER;
  }

  private static FopFactory factory(FontFiles fonts, boolean isComplex) {
    try {
      return new FopConfParser(
              new ByteArrayInputStream(Settings.xml(isComplex).getBytes(StandardCharsets.UTF_8)),
              EnvironmentalProfileFactory.createRestrictedIO(
                  URI.create(FontFiles.SCHEME + ":/"), fonts))
          .getFopFactoryBuilder()
          .build();
    } catch (SAXException | IOException e) {
      throw new IllegalStateException("The settings of the formatter are wrong.", e);
    }
  }

  /**
   * Lays a report out. Its text is looked through first: for what cannot be printed, and for what
   * asks more of the formatter than Latin letters do.
   *
   * @throws UnprintableException if a text is of a script that cannot be printed rightly
   */
  byte[] layOut(GapReport report) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);
    Typesetter typesetter = new Typesetter(coverage);
    try {
      new ReportPages(report, new DefaultHandler(), typesetter).write();
      FopFactory factory = typesetter.foundComplexText() ? complex : simple;
      Fop fop = factory.newFop(MimeConstants.MIME_PDF, agent(factory, report), out);
      new ReportPages(report, fop.getDefaultHandler(), typesetter).write();
    } catch (SAXException e) {
      throw new IllegalStateException("The report could not be laid out.", e);
    }
    return out.toByteArray();
  }

  private static FOUserAgent agent(FopFactory factory, GapReport report) {
    FOUserAgent agent = factory.newFOUserAgent();
    agent.setTitle(Plain.of(report.title()));
    agent.setCreator("LexGap " + report.receipt().toolVersion());
    agent.setCreationDate(Date.from(report.receipt().time()));
    agent
        .getEventBroadcaster()
        .addEventListener(
            event -> {
              boolean isGrave =
                  event.getSeverity() == EventSeverity.ERROR
                      || event.getSeverity() == EventSeverity.FATAL
                      || event.getEventID().endsWith(".glyphNotAvailable");
              if (isGrave) {
                throw new IllegalStateException(EventFormatter.format(event));
              }
            });
    return agent;
  }
}
