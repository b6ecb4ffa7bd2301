package org.lexgap.rulebase.roadmap;

import java.util.List;
import java.util.Set;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.Scope;
import org.lexgap.rulebase.facts.Answers;

/** The answers as elements see them: of a whole State, or of one unit of a federal State. */
public interface Sight {

  /**
   * The laws and offences that take part.
   *
   * @return their scopes, in the order of the table
   */
  List<Scope> scopes();

  /**
   * Those that themselves answer one of some fields.
   *
   * @param fields names of fields
   * @return their scopes, in the order of the table
   */
  List<Scope> answering(Set<String> fields);

  /**
   * The answers that hold for a law or offence, or those of all laws united.
   *
   * @param scope a law or offence that takes part, or the jurisdiction
   * @return its answers
   */
  Answers of(Scope scope);

  /**
   * The answers of all laws to one field.
   *
   * @param field the name of a field
   * @return the answers behind its united value
   */
  List<Answer> given(String field);
}
