package org.lexgap.reports.word;

import org.apache.poi.openxml4j.opc.PackagePart;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocDefaults;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPrDefault;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/**
 * The part of a package that holds the styles.
 *
 * @param part the part
 * @param document the styles, which are not written yet
 */
record StyledPart(PackagePart part, StylesDocument document) {

  /** Sets the language of all text that does not say otherwise, and writes the styles. */
  void writeIn(String language) {
    CTStyles styles = document.getStyles();
    CTDocDefaults defaults =
        styles.isSetDocDefaults() ? styles.getDocDefaults() : styles.addNewDocDefaults();
    CTRPrDefault runs =
        defaults.isSetRPrDefault() ? defaults.getRPrDefault() : defaults.addNewRPrDefault();
    CTRPr properties = runs.isSetRPr() ? runs.getRPr() : runs.addNewRPr();
    CTLanguage languages =
        properties.sizeOfLangArray() > 0 ? properties.getLangArray(0) : properties.addNewLang();
    languages.setVal(language);
    OpenPackage.write(part, document);
  }
}
