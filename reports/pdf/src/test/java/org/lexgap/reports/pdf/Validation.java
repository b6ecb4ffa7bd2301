package org.lexgap.reports.pdf;

import java.io.ByteArrayInputStream;
import java.util.Set;
import java.util.TreeSet;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Asks veraPDF whether a file keeps to PDF/UA-1. */
final class Validation {

  private Validation() {}

  /** What breaks which clause, without places; empty for a valid file. */
  static Set<String> complaints(byte[] file) {
    VeraGreenfieldFoundryProvider.initialise();
    Set<String> complaints = new TreeSet<>();
    try (PDFAParser parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(file), PDFAFlavour.PDFUA_1);
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
      validator
          .validate(parser)
          .getTestAssertions()
          .forEach(one -> complaints.add(one.getRuleId().getClause() + " " + one.getMessage()));
    } catch (VeraPDFException | java.io.IOException e) {
      throw new IllegalStateException(e);
    }
    return complaints;
  }
}
