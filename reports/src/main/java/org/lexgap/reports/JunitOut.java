package org.lexgap.reports;

import java.io.BufferedWriter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes suites of test cases as XML. Characters that XML cannot hold are replaced. */
final class JunitOut {

  private final XMLStreamWriter xml;

  /** The stream stays open. */
  JunitOut(OutputStream out) throws XMLStreamException {
    // The JDK's own, whatever else is on the class path: the same bytes everywhere.
    this.xml =
        XMLOutputFactory.newDefaultFactory()
            .createXMLStreamWriter(
                new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
  }

  void write(String title, List<JunitSuite> suites) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeCharacters("\n");
    xml.writeStartElement("testsuites");
    attribute("name", title);
    counts(suites);
    for (JunitSuite suite : suites) {
      suite(suite);
    }
    end(0);
    xml.writeCharacters("\n");
    xml.writeEndDocument();
    xml.flush();
  }

  private void suite(JunitSuite suite) throws XMLStreamException {
    start(1, "testsuite");
    attribute("name", suite.name());
    counts(List.of(suite));
    start(2, "properties");
    for (Map.Entry<String, String> property : suite.properties().entrySet()) {
      empty(3, "property");
      attribute("name", property.getKey());
      attribute("value", property.getValue());
    }
    end(2);
    for (JunitCase one : suite.cases()) {
      testCase(suite.name(), one);
    }
    if (!suite.errors().isEmpty()) {
      text(2, "system-err", suite.errors());
    }
    end(1);
  }

  private void testCase(String suite, JunitCase one) throws XMLStreamException {
    start(2, "testcase");
    attribute("classname", "lexgap." + suite);
    attribute("name", one.id() + " " + one.title());
    start(3, "properties");
    empty(4, "property");
    attribute("name", "outcome");
    attribute("value", one.type());
    end(3);
    switch (one.status()) {
      case PASSED -> passed(one);
      case FAILED -> failure(one);
      case SKIPPED -> skipped(one);
    }
    end(2);
  }

  private void passed(JunitCase one) throws XMLStreamException {
    start(3, "system-out");
    lines(List.of(one.message()));
    lines(one.lines());
    end(3);
  }

  private void failure(JunitCase one) throws XMLStreamException {
    start(3, "failure");
    attribute("type", one.type());
    attribute("message", one.message());
    lines(one.lines());
    end(3);
  }

  /** Some servers show the attribute only, some the output only. */
  private void skipped(JunitCase one) throws XMLStreamException {
    empty(3, "skipped");
    attribute("message", one.message());
    text(3, "system-out", one.lines());
  }

  private void counts(Collection<JunitSuite> suites) throws XMLStreamException {
    attribute("tests", "" + suites.stream().mapToLong(suite -> suite.cases().size()).sum());
    attribute("failures", "" + count(suites, JunitCase.Status.FAILED));
    attribute("errors", "0");
    attribute("skipped", "" + count(suites, JunitCase.Status.SKIPPED));
  }

  private static long count(Collection<JunitSuite> suites, JunitCase.Status status) {
    return suites.stream().mapToLong(suite -> suite.count(status)).sum();
  }

  private void text(int depth, String name, List<String> lines) throws XMLStreamException {
    start(depth, name);
    lines(lines);
    end(depth);
  }

  private void lines(List<String> lines) throws XMLStreamException {
    for (String line : lines) {
      xml.writeCharacters("\n" + UserText.clean(line));
    }
  }

  private void attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, UserText.clean(value));
  }

  private void start(int depth, String name) throws XMLStreamException {
    indent(depth);
    xml.writeStartElement(name);
  }

  private void empty(int depth, String name) throws XMLStreamException {
    indent(depth);
    xml.writeEmptyElement(name);
  }

  private void end(int depth) throws XMLStreamException {
    indent(depth);
    xml.writeEndElement();
  }

  private void indent(int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }
}
