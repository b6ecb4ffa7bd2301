package org.lexgap.reports;

import java.util.List;
import java.util.Map;

/**
 * A suite of JUnit XML.
 *
 * @param name its name
 * @param properties what the results rest on
 * @param cases its test cases
 * @param errors what is noted beside them, line by line
 */
record JunitSuite(
    String name, Map<String, String> properties, List<JunitCase> cases, List<String> errors) {

  long count(JunitCase.Status status) {
    return cases.stream().filter(one -> one.status() == status).count();
  }
}
