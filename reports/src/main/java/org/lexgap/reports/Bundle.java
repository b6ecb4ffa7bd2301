package org.lexgap.reports;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The texts of one language. English is complete and fills what another language lacks. The
 * platform's own bundles are not used because they fall back to the locale of the machine.
 *
 * @param locale the language that the reader sees
 * @param texts the texts by key
 * @param untranslated how many of them stand in English because the language lacks them
 */
record Bundle(ULocale locale, Map<String, String> texts, int untranslated) {

  Bundle {
    texts = Collections.unmodifiableMap(new TreeMap<>(texts));
  }

  static Bundle of(Locale wanted) {
    Map<String, String> texts = new TreeMap<>(read("messages.properties"));
    Map<String, String> translated =
        wanted.getLanguage().equals("en")
            ? Map.of()
            : read("messages_" + wanted.getLanguage() + ".properties");
    int all = texts.size();
    texts.putAll(translated);
    return new Bundle(
        locale(wanted, !translated.isEmpty()),
        texts,
        wanted.getLanguage().equals("en") ? 0 : all - translated.size());
  }

  /**
   * The texts in English are British; so are its dates and lists unless another English is asked.
   */
  private static ULocale locale(Locale wanted, boolean translated) {
    boolean plainEnglish = wanted.equals(Locale.ENGLISH) || !wanted.getLanguage().equals("en");
    return plainEnglish && !translated ? ULocale.UK : ULocale.forLocale(wanted);
  }

  static Map<String, String> read(String file) {
    Properties properties = new Properties();
    try (InputStream in = Bundle.class.getResourceAsStream(file)) {
      if (in != null) {
        properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> texts = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
    return texts;
  }
}
