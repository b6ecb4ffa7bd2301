package org.lexgap.cli;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.lexgap.core.summary.ImportResult;
import org.lexgap.core.summary.StatuteSummary;

/**
 * The names of reports without their endings: that of the input and, where it holds several
 * jurisdictions, that of the jurisdiction.
 */
final class ReportNames {

  private static final Pattern NOT_IN_NAMES = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final String input;
  private final boolean withJurisdiction;
  private final Set<String> taken = new HashSet<>();

  ReportNames(Path input, boolean withJurisdiction) {
    this(withoutEnding(String.valueOf(input.getFileName())), withJurisdiction);
  }

  /** Names that begin with a name that has no ending. */
  ReportNames(String begin, boolean withJurisdiction) {
    this.input = begin;
    this.withJurisdiction = withJurisdiction;
  }

  private static String withoutEnding(String name) {
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }

  /** The name of the input without its ending. */
  String plain() {
    return input;
  }

  /** A name that no other report of this run has. */
  String of(ImportResult result) {
    String name = withJurisdiction ? input + "-" + jurisdiction(result) : input;
    String free = name;
    for (int i = 2; !taken.add(free); i++) {
      free = name + "-" + i;
    }
    return free;
  }

  private static String jurisdiction(ImportResult result) {
    String name = result.readable().flatMap(StatuteSummary::jurisdiction).orElse("unnamed");
    String plain = NOT_IN_NAMES.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ");
    return plain.strip().replace(' ', '-');
  }
}
