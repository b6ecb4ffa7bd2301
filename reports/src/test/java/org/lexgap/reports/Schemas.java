package org.lexgap.reports;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The schemas that reports are held against, without a request to any network. */
final class Schemas {

  private Schemas() {}

  /** What the published schema of the JSON report says against a text. */
  static List<Error> ofGapReport(String json) {
    return errors(
        "/org/lexgap/reports/gap-report.schema.json", SpecificationVersion.DRAFT_2020_12, json);
  }

  /** What the official schema of SARIF, as a library brings it along, says against a text. */
  static List<Error> ofSarif(String json) {
    return errors("/schema/sarif-schema-2.1.0.json", SpecificationVersion.DRAFT_7, json);
  }

  private static List<Error> errors(String resource, SpecificationVersion draft, String json) {
    try (InputStream in = Objects.requireNonNull(Schemas.class.getResourceAsStream(resource))) {
      Schema schema = SchemaRegistry.withDefaultDialect(draft).getSchema(in);
      return schema.validate(
          json,
          InputFormat.JSON,
          context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
