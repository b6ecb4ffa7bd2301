package org.lexgap.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.lexgap.core.catalogue.Catalogue;
import org.lexgap.rulebase.Rulebases;
import picocli.CommandLine.IVersionProvider;

/** The version of the tool and of the rulebase that decides. */
final class Versions implements IVersionProvider {

  private static final int SHORT_HASH = 12;

  @Override
  public String[] getVersion() throws IOException {
    Catalogue catalogue = Rulebases.standard().catalogue();
    return new String[] {
      "LexGap " + toolVersion(),
      "rulebase %s (%s)".formatted(catalogue.version(), catalogue.hash().substring(0, SHORT_HASH))
    };
  }

  private static String toolVersion() throws IOException {
    Properties properties = new Properties();
    try (InputStream in = Versions.class.getResourceAsStream("tool.properties")) {
      if (in == null) {
        throw new IOException("The resource (tool.properties) is missing. Build LexGap again.");
      }
      properties.load(in);
    }
    return properties.getProperty("version");
  }
}
