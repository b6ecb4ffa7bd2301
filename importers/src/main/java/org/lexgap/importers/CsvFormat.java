package org.lexgap.importers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.lexgap.core.summary.Place;
import org.lexgap.core.summary.Problem;

/**
 * A table as text after RFC 4180: cells separated by commas, semicolons, tabs or upright lines, in
 * UTF-8, UTF-16 or the encoding of Windows.
 */
final class CsvFormat implements TableFormat {

  private static final List<String> ENDINGS = List.of(".csv", ".txt", ".tsv", ".tab");

  @Override
  public boolean accepts(String fileName, byte[] start) {
    FileKind kind = FileKind.of(start);
    String name = fileName.toLowerCase(Locale.ROOT);
    if (ENDINGS.stream().anyMatch(name::endsWith)) {
      return kind == FileKind.TEXT || kind == FileKind.UTF16_TEXT;
    }
    return (kind == FileKind.TEXT || kind == FileKind.UTF16_TEXT) && startsWithCaptions(start);
  }

  private static boolean startsWithCaptions(byte[] start) {
    return TextFile.of(start)
        .text()
        .lines()
        .findFirst()
        .filter(Separators::areHeadings)
        .isPresent();
  }

  @Override
  public TableSource open(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    TextFile text = TextFile.of(Files.readAllBytes(file));
    List<Problem> problems =
        text.isGuess()
            ? List.of(
                ProblemLog.problem(
                    ProblemCode.OTHER_ENCODING, new Place.Whole(name), text.sample()))
            : List.of();
    return new CsvSource(
        name, Separators.withoutDeclaration(text.text()), Separators.of(text.text()), problems);
  }
}
