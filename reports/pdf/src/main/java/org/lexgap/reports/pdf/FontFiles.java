package org.lexgap.reports.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
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

  private final Map<String, byte[]> files = new TreeMap<>();

  private FontFiles() {}

  /**
   * Reads the fonts from the class path.
   *
   * @throws IllegalStateException if they are not there
   */
  static FontFiles load() {
    FontFiles all = new FontFiles();
    for (Family family : Family.values()) {
      for (String name : List.of(family.regular(), family.bold(), family.italic())) {
        all.files.computeIfAbsent(name, file -> read("/org/lexgap/fonts/" + file));
      }
    }
    Icons.all().forEach(name -> all.files.put(name, read("icons/" + name)));
    return all;
  }

  private static byte[] read(String name) {
    try (InputStream in = FontFiles.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(
            "The file (%s) is missing. Add the artifact lexgap-fonts to the class path."
                .formatted(name));
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException("The file (%s) cannot be read.".formatted(name), e);
    }
  }

  byte[] bytes(String name) {
    byte[] bytes = files.get(name);
    if (bytes == null) {
      throw new IllegalArgumentException("There is no font (%s).".formatted(name));
    }
    return bytes;
  }

  @Override
  public Resource getResource(URI uri) throws IOException {
    if (SCHEME.equals(uri.getScheme())) {
      String name = uri.getPath().substring(1);
      if (files.containsKey(name)) {
        return new Resource(new ByteArrayInputStream(bytes(name)));
      }
      String bar = Bar.named(name);
      if (bar != null) {
        return new Resource(
            "image/svg+xml", new ByteArrayInputStream(bar.getBytes(StandardCharsets.UTF_8)));
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
