package org.lexgap.reports.browser;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.logging.LogEntry;

/** Reads requests off the log that the browser keeps of its own work. */
final class Requests {

  private Requests() {}

  static List<String> since(List<LogEntry> log) {
    return log.stream()
        .map(Requests::event)
        .filter(Requests::isRequest)
        .map(Requests::address)
        .toList();
  }

  private static Map<?, ?> event(LogEntry entry) {
    Map<?, ?> line = Objects.requireNonNull(new Json().toType(entry.getMessage(), Map.class));
    return (Map<?, ?>) Objects.requireNonNull(line.get("message"));
  }

  private static boolean isRequest(Map<?, ?> event) {
    return "Network.requestWillBeSent".equals(event.get("method"))
        && !"Document".equals(parameters(event).get("type"));
  }

  private static String address(Map<?, ?> event) {
    Map<?, ?> request = (Map<?, ?>) Objects.requireNonNull(parameters(event).get("request"));
    return String.valueOf(request.get("url"));
  }

  private static Map<?, ?> parameters(Map<?, ?> event) {
    return (Map<?, ?>) Objects.requireNonNull(event.get("params"));
  }
}
