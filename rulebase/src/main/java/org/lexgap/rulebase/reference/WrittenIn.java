package org.lexgap.rulebase.reference;

import org.lexgap.rulebase.cases.CaseFiles;

/**
 * The files of the product in which an element or check is written, as paths of resources.
 *
 * @param catalogue the file of the catalogue, such as {@code lexgap/catalogue/trafficking.yaml}
 * @param cases the file of its cases
 * @param rules the file of its rules
 */
public record WrittenIn(String catalogue, String cases, String rules) {

  static WrittenIn of(String set, String id, String rules) {
    return new WrittenIn(
        "lexgap/catalogue/%s.yaml".formatted(set),
        CaseFiles.resource(set, id),
        "lexgap/rules/%s/%s.drl".formatted(set, rules));
  }
}
