package org.lexgap.rulebase.facts;

import java.util.Set;

/**
 * The answer to which treaties are in force for the State. Absent while it is blank.
 *
 * @param instruments the ids of the instruments
 */
public record Parties(Set<String> instruments) {}
