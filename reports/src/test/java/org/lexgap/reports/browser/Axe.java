package org.lexgap.reports.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.openqa.selenium.chrome.ChromeDriver;

/** Holds a page against the rules of axe-core. */
final class Axe {

  private static final String RUN =
      """
      const done = arguments[arguments.length - 1];
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      axe.run(document, {resultTypes: ['violations'], runOnly: {type: 'tag', values: tags}})
        .then(found => done(found.violations.flatMap(rule => rule.nodes.map(node =>
            rule.id + ': ' + node.failureSummary.replace(/\\s+/g, ' ') + ' ' + node.html.slice(0, 200)))))
        .catch(error => done(['axe-core did not run: ' + error]));
      """;

  private Axe() {}

  static List<String> violations(ChromeDriver driver) {
    driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(2));
    driver.executeScript(script());
    Object found = Objects.requireNonNull(driver.executeAsyncScript(RUN));
    return ((List<?>) found).stream().map(Object::toString).toList();
  }

  private static String script() {
    try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
