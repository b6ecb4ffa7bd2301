package org.lexgap.rulebase.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.drools.model.Model;

/**
 * The rules that the build compiled. They are loaded as classes: no KieContainer, no scanning, no
 * compiler.
 */
final class RuleModels {

  private static final String LIST = "/META-INF/kie/org.lexgap/lexgap-rulebase/drools-model";

  private RuleModels() {}

  /** The rules written from the standard catalogue. */
  static Model elements() {
    return load("org.lexgap.rulebase.elements.");
  }

  /** The hand-written rules that reason about verdicts. */
  static Model reasoning() {
    return load("org.lexgap.rulebase.reasoning.");
  }

  private static Model load(String prefix) {
    String name =
        modelClasses().stream()
            .filter(line -> line.startsWith(prefix))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "The compiled rules (%s) are missing. Build the module again."
                            .formatted(prefix)));
    try {
      return (Model) Class.forName(name).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("The compiled rules (%s) do not load.".formatted(name), e);
    }
  }

  private static List<String> modelClasses() {
    try (InputStream in = RuleModels.class.getResourceAsStream(LIST)) {
      if (in == null) {
        throw new IllegalStateException(
            "The list of compiled rules (%s) is missing. Build the module again.".formatted(LIST));
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The list of compiled rules cannot be read.", e);
    }
  }
}
