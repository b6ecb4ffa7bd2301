package org.lexgap.reports.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * A headless Chromium that opens pages from memory, one after the other. Tests get one from {@link
 * BrowserExtension}:
 *
 * <pre>{@code
 * @ExtendWith(BrowserExtension.class)
 * class TableTest {
 *   @Test
 *   void a_click_sorts_the_rows(Browser browser) {
 *     Page page = browser.open(html, Screen.DESKTOP);
 * }</pre>
 */
public final class Browser implements AutoCloseable {

  private static final List<String> FLAGS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-dev-shm-usage",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--hide-scrollbars");

  // Commands are sent by name, so that it does not matter which version Selenium knows. A logger
  // that nobody holds would forget its level.
  private static final Logger VERSIONS = Logger.getLogger("org.openqa.selenium.devtools");

  private final ChromeDriver driver;
  private final Path folder;

  private Browser(ChromeDriver driver, Path folder) {
    this.driver = driver;
    this.folder = folder;
  }

  static Browser start() throws IOException {
    VERSIONS.setLevel(Level.SEVERE);
    Path folder = Files.createTempDirectory("lexgap-browser");
    // The driver is named, so that Selenium never looks for one in the network.
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(Programs.driver().orElseThrow().toFile())
            .usingAnyFreePort()
            .build();
    return new Browser(new ChromeDriver(service, options(folder)), folder);
  }

  private static ChromeOptions options(Path folder) {
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    logs.enable(LogType.BROWSER, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(Programs.browser().orElseThrow().toFile());
    options.addArguments(FLAGS);
    options.addArguments("--user-data-dir=" + folder.resolve("profile"));
    options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
    return options;
  }

  /**
   * Opens a page from a file, as a reader would who got it by e-mail.
   *
   * @param html the page
   * @param screen the size of the window
   * @return the page, laid out; it is the only one that is open
   */
  public Page open(String html, Screen screen) {
    try {
      Path file = Files.writeString(folder.resolve("page.html"), html);
      return show(file.toUri().toString(), screen);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Page show(String address, Screen screen) {
    driver.get("about:blank");
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia", Map.of("media", "", "features", List.of()));
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    Page page = new Page(driver);
    page.show(screen);
    page.forgetRequests();
    driver.get(address);
    return page;
  }

  /** Ends the browser and removes its files. */
  @Override
  public void close() throws IOException {
    driver.quit();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
