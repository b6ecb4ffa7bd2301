package org.lexgap.reports.pdf;

import java.util.List;
import java.util.Locale;

/** The families of fonts by the name that formatting objects use, each with its files. */
enum Family {
  SANS("NotoSans-Regular", "NotoSans-Bold", "NotoSans-Italic"),
  SERIF("NotoSerif-Regular"),
  /** Also the only one with mathematical signs. */
  MONO("NotoSansMono-Regular"),
  ARABIC("NotoSansArabic-Regular", "NotoSansArabic-Bold"),
  THAI("NotoSansThai-Regular", "NotoSansThai-Bold"),
  /** Chinese, Japanese and Korean. */
  EAST_ASIAN("DroidSansFallback");

  private final List<String> files;

  Family(String... files) {
    this.files = List.of(files);
  }

  /** Whether it is for other scripts than ours, whose blanks and digits it then keeps. */
  boolean isOfScript() {
    return this == ARABIC || this == THAI || this == EAST_ASIAN;
  }

  /** The name in the configuration of the formatter. */
  String title() {
    return name().toLowerCase(Locale.ROOT);
  }

  String regular() {
    return files.get(0) + ".ttf";
  }

  String bold() {
    return files.get(files.size() > 1 ? 1 : 0) + ".ttf";
  }

  String italic() {
    return files.get(files.size() > 2 ? 2 : 0) + ".ttf";
  }
}
