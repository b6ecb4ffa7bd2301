package org.lexgap.importers;

import java.util.Optional;
import org.lexgap.core.catalogue.Field;
import org.lexgap.core.summary.AnswerValue;

/** Reads an answer cell with all that people write into it besides the value. */
final class AnswerCell {

  private static final String UNKNOWN = "unknown";

  private final AllowedValues allowed;
  private final ValueReader values;
  private final InputWords words;
  private final ProblemLog log;

  AnswerCell(InputWords words, ProblemLog log) {
    this.allowed = new AllowedValues(words, log, new Suggestions());
    this.values = new ValueReader(allowed, log);
    this.words = words;
    this.log = log;
  }

  /**
   * A value with its citation.
   *
   * @param value the value
   * @param citation what the citation column says, with a provision that stood beside the value
   */
  record Read(AnswerValue value, String citation) {}

  /** The value, or empty if there is none or after a problem was reported. */
  Optional<Read> read(Field field, SourceCell cell, SourceCell citation) {
    if (cell.isEmpty() || cell.text().equalsIgnoreCase(UNKNOWN)) {
      return Optional.empty();
    }
    if (allowed.find(field, cell.text()).isEmpty() && saysNothing(cell)) {
      return Optional.empty();
    }
    Optional<Provision> provision = provision(field, cell.text());
    return provision.isEmpty()
        ? values.read(field, cell).map(value -> new Read(value, citation.text()))
        : read(field, cell, citation, provision.get());
  }

  private Optional<Provision> provision(Field field, String text) {
    return switch (field.type()) {
      case TEXT -> Optional.empty();
      case LIST -> Provision.splitList(text);
      default -> Provision.split(text);
    };
  }

  private Optional<Read> read(
      Field field, SourceCell cell, SourceCell citation, Provision provision) {
    Optional<AnswerValue> value =
        values.read(field, new SourceCell(provision.answer(), cell.place()));
    value.ifPresent(
        it ->
            log.add(
                ProblemCode.UNDERSTOOD,
                cell.place(),
                cell.text(),
                ProblemTexts.phrase("understood.with-citation", it, provision.citation())));
    return value.map(it -> new Read(it, provision.added(citation.text())));
  }

  /** Reports what stands in place of an answer. */
  private boolean saysNothing(SourceCell cell) {
    for (Instead instead : Instead.values()) {
      if (words.isOne(instead.key, cell.text())) {
        log.add(instead.code, cell.place(), cell.text());
        return true;
      }
    }
    return false;
  }

  private enum Instead {
    NO_ANSWER("answer.unknown", ProblemCode.LEFT_UNKNOWN),
    NOT_APPLICABLE("answer.not_applicable", ProblemCode.MAY_NOT_APPLY),
    ELSEWHERE("answer.elsewhere", ProblemCode.ANSWER_ELSEWHERE);

    private final String key;
    private final ProblemCode code;

    Instead(String key, ProblemCode code) {
      this.key = key;
      this.code = code;
    }
  }
}
