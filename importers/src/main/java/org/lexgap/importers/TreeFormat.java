package org.lexgap.importers;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/** Summaries in JSON and YAML, whose shape {@code summary.schema.json} describes. */
enum TreeFormat implements TableFormat {
  JSON("(?s)\\s*(\\{\\s*[\"}]|\\[\\s*[\\[{\\]\"]).*", ".json") {
    @Override
    TreeTokens tokens(String name, Path file) throws IOException {
      InputStream in = new BufferedInputStream(Files.newInputStream(file));
      return new JsonTokens(name, in);
    }
  },
  YAML("(?s)(.*\\R)?(jurisdiction|laws|answers|summaries):\\s.*", ".yaml", ".yml") {
    @Override
    TreeTokens tokens(String name, Path file) throws IOException {
      return new YamlTokens(name, TextFile.of(Files.readAllBytes(file)).text());
    }

    @Override
    public long largestFile() {
      return Limits.YAML_BYTES;
    }
  };

  private final Pattern start;
  private final String[] endings;

  TreeFormat(String start, String... endings) {
    this.start = Pattern.compile(start);
    this.endings = endings;
  }

  abstract TreeTokens tokens(String name, Path file) throws IOException;

  @Override
  public boolean accepts(String fileName, byte[] bytes) {
    FileKind kind = FileKind.of(bytes);
    if (kind != FileKind.TEXT && kind != FileKind.UTF16_TEXT) {
      return false;
    }
    String name = fileName.toLowerCase(Locale.ROOT);
    for (String ending : endings) {
      if (name.endsWith(ending)) {
        return true;
      }
    }
    return start.matcher(TextFile.of(bytes).text()).matches();
  }

  @Override
  public TableSource open(Path file) throws IOException, Unreadable {
    String name = String.valueOf(file.getFileName());
    try (TreeTokens tokens = tokens(name, file)) {
      return new TreeReader(name, tokens).read();
    }
  }
}
