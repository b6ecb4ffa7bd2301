package org.lexgap.importers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.lexgap.core.summary.Place;

/** Comma-separated text after RFC 4180 in UTF-8, with or without a byte order mark. */
final class CsvFormat implements TableFormat {

  private static final List<String> CAPTIONS = List.of("law", "field", "answer");

  @Override
  public boolean accepts(String fileName, byte[] start) {
    FileKind kind = FileKind.of(start);
    String name = fileName.toLowerCase(Locale.ROOT);
    if (name.endsWith(".csv") || name.endsWith(".txt")) {
      return kind == FileKind.TEXT || kind == FileKind.UTF16_TEXT;
    }
    return kind == FileKind.TEXT && startsWithCaptions(start);
  }

  private static boolean startsWithCaptions(byte[] start) {
    String firstLine = FileKind.text(start).lines().findFirst().orElse("");
    List<String> words =
        Arrays.stream(firstLine.toLowerCase(Locale.ROOT).split(","))
            .map(word -> Blanks.strip(word.replace("\"", "")))
            .toList();
    return words.containsAll(CAPTIONS);
  }

  @Override
  public TableSource open(Path file) throws IOException, Unreadable {
    String name = String.valueOf(file.getFileName());
    byte[] bytes = Files.readAllBytes(file);
    if (FileKind.of(bytes) == FileKind.UTF16_TEXT) {
      throw new Unreadable(ProblemCode.NOT_UTF8, new Place.Whole(name), "UTF-16");
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    return new CsvSource(name, text.startsWith("\uFEFF") ? text.substring(1) : text);
  }
}
