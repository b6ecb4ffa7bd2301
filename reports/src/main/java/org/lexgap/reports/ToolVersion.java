package org.lexgap.reports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of this module, as the build wrote it. */
public final class ToolVersion {

  private ToolVersion() {}

  /**
   * The version.
   *
   * @return such as {@code 0.1.0}
   */
  public static String current() {
    Properties properties = new Properties();
    try (InputStream in = ToolVersion.class.getResourceAsStream("tool.properties")) {
      if (in == null) {
        throw new IllegalStateException(
            "The resource (tool.properties) is missing. Maybe build the module with Maven.");
      }
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version");
  }
}
