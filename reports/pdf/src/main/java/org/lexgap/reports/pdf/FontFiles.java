package org.lexgap.reports.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;

/**
 * All that the formatter can open: the fonts and our own icons, by names of this product. Whatever
 * else is asked for does not exist, so that no text of a report could make it read a file or the
 * network.
 */
final class FontFiles implements ResourceResolver {

  static final String SCHEME = "lexgap";

  private static final String FOLDER = "/org/lexgap/fonts/";

  private final Map<String, byte[]> fonts = new TreeMap<>();

  private FontFiles() {}

  /**
   * Reads the fonts from the class path.
   *
   * @throws IllegalStateException if they are not there
   */
  static FontFiles load() {
    FontFiles files = new FontFiles();
    for (Family family : Family.values()) {
      for (String name : new String[] {family.regular(), family.bold(), family.italic()}) {
        files.fonts.computeIfAbsent(name, FontFiles::read);
      }
    }
    return files;
  }

  private static byte[] read(String name) {
    try (InputStream in = FontFiles.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException(
            "The font (%s) is missing. Add the artifact lexgap-fonts to the class path."
                .formatted(name));
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException("The font (%s) cannot be read.".formatted(name), e);
    }
  }

  byte[] bytes(String name) {
    byte[] bytes = fonts.get(name);
    if (bytes == null) {
      throw new IllegalArgumentException("There is no font (%s).".formatted(name));
    }
    return bytes;
  }

  @Override
  public Resource getResource(URI uri) throws IOException {
    if (SCHEME.equals(uri.getScheme())) {
      String name = uri.getPath().substring(1);
      if (fonts.containsKey(name)) {
        return new Resource(new ByteArrayInputStream(bytes(name)));
      }
      String bar = Bar.named(name);
      String icon = bar == null ? Icons.named(name) : bar;
      if (icon != null) {
        return new Resource(
            "image/svg+xml", new ByteArrayInputStream(icon.getBytes(StandardCharsets.UTF_8)));
      }
    }
    throw new IOException(
        "Nothing but fonts and icons of LexGap can be opened (%s).".formatted(uri));
  }

  @Override
  public OutputStream getOutputStream(URI uri) throws IOException {
    throw new IOException("Nothing can be written beside the report (%s).".formatted(uri));
  }
}
