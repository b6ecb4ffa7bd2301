package org.lexgap.reports.pdf;

import java.util.ArrayList;
import java.util.List;
import org.lexgap.core.assessment.Outcome;

/** The pictures of the signs of the outcomes and of the bars of severity. */
final class Icons {

  private static final int MOST_BARS = 3;

  private Icons() {}

  /** The address of an outcome's sign on the ground of its badge. */
  static String onBadge(Outcome outcome) {
    return address(outcome.key() + "-badge");
  }

  /** The address of an outcome's sign on white. */
  static String onWhite(Outcome outcome) {
    return address(outcome.key() + "-ink");
  }

  /** The address of the bars of a severity: how many of the three are filled. */
  static String severity(int bars) {
    return address("severity-" + bars);
  }

  private static String address(String name) {
    return FontFiles.SCHEME + ":/" + name + ".png";
  }

  /** The names of all pictures. */
  static List<String> all() {
    List<String> names = new ArrayList<>();
    for (Outcome outcome : Outcome.values()) {
      names.add(outcome.key() + "-badge.png");
      names.add(outcome.key() + "-ink.png");
    }
    for (int bars = 0; bars <= MOST_BARS; bars++) {
      names.add("severity-" + bars + ".png");
    }
    return names;
  }
}
