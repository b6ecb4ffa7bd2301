package org.lexgap.reports.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;

/** A page that is open in the browser. */
public final class Page {

  private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page(?![a-zA-Z])");

  private final ChromeDriver driver;

  Page(ChromeDriver driver) {
    this.driver = driver;
  }

  /**
   * Changes the size of the window.
   *
   * @param screen the new size
   */
  public void show(Screen screen) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of(
            "width",
            screen.width(),
            "height",
            screen.height(),
            "deviceScaleFactor",
            1,
            "mobile",
            false));
  }

  /**
   * The first element that a selector finds.
   *
   * @param selector the CSS selector
   * @return the element
   * @throws org.openqa.selenium.NoSuchElementException if there is none
   */
  public WebElement find(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  /**
   * All elements that a selector finds, in the order of the page.
   *
   * @param selector the CSS selector
   * @return the elements, maybe none
   */
  public List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /**
   * How many elements that a selector finds take part in the layout.
   *
   * @param selector the CSS selector
   * @return their number
   */
  public long shown(String selector) {
    return (Long)
        run(
            "return [...document.querySelectorAll(arguments[0])]"
                + ".filter(e => e.getClientRects().length > 0).length",
            selector);
  }

  /**
   * The element that has the keyboard.
   *
   * @return the element; the body if none has it
   */
  public WebElement focused() {
    return driver.switchTo().activeElement();
  }

  /**
   * Presses keys one after the other, wherever the keyboard is.
   *
   * @param keys keys such as {@link Keys#TAB}, or text
   */
  public void press(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  /**
   * Runs a script in the page.
   *
   * @param script the body of a function; {@code arguments} holds the arguments
   * @param arguments what it is given
   * @return what it returned; never null: a script that returns nothing gives an empty text
   */
  public Object run(String script, Object... arguments) {
    Object result = driver.executeScript(script, arguments);
    return result == null ? "" : result;
  }

  /**
   * Lays the page out for a medium or a preference of the reader.
   *
   * @param medium {@code print}, or empty for the screen
   * @param features media features by name, such as {@code forced-colors}: {@code active}
   */
  public void emulate(String medium, Map<String, String> features) {
    List<Map<String, String>> list =
        features.entrySet().stream()
            .map(feature -> Map.of("name", feature.getKey(), "value", feature.getValue()))
            .toList();
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia", Map.of("media", medium, "features", list));
  }

  /** Opens the page again in a browser that runs no scripts of pages. */
  public void reloadWithoutScript() {
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    driver.navigate().refresh();
  }

  /** Opens the page again. */
  public void reload() {
    driver.navigate().refresh();
  }

  /**
   * How far the page can be moved sideways.
   *
   * @return in CSS pixels; 0 if it fits
   */
  public long sideways() {
    return (Long) run("let e = document.scrollingElement; return e.scrollWidth - e.clientWidth");
  }

  /**
   * What a rule of WCAG 2.2, level A or AA, says against the page as it is shown now.
   *
   * @return a line for each element and rule; empty if nothing is to be mended
   */
  public List<String> violations() {
    return Axe.violations(driver);
  }

  /**
   * The addresses that the page asked for since it was opened, itself left out, whether or not they
   * were let through.
   *
   * @return the addresses
   */
  public List<String> requests() {
    return Requests.since(driver.manage().logs().get(LogType.PERFORMANCE).getAll());
  }

  /** Requests before this moment are none of the page's. */
  void forgetRequests() {
    driver.manage().logs().get(LogType.PERFORMANCE);
    driver.manage().logs().get(LogType.BROWSER);
  }

  /**
   * What the page and the browser wrote into the console since it was opened: errors of scripts,
   * and what the policy of the page refused.
   *
   * @return the lines
   */
  public List<String> console() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(entry -> entry.getMessage())
        .toList();
  }

  /**
   * Prints the page on the paper that its style sheet asks for.
   *
   * @return the PDF
   */
  public byte[] print() {
    Map<String, Object> options = new HashMap<>();
    options.put("preferCSSPageSize", true);
    options.put("printBackground", true);
    Map<String, Object> printed = driver.executeCdpCommand("Page.printToPDF", options);
    return Base64.getDecoder().decode((String) printed.get("data"));
  }

  /**
   * How many sheets the page takes in print.
   *
   * @return their number
   */
  public int sheets() {
    return (int) SHEET.matcher(new String(print(), StandardCharsets.ISO_8859_1)).results().count();
  }

  /**
   * Keeps a picture of the window for a person to look at.
   *
   * @param file where to write it, as PNG
   */
  public void picture(Path file) {
    try {
      Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
