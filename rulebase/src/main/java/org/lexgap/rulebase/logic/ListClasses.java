package org.lexgap.rulebase.logic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lists of which the conditions can tell any two apart: all choices of the values, but of values
 * that every comparison treats alike only how many.
 */
final class ListClasses {

  private final Set<Expr> atoms;

  ListClasses(Set<Expr> atoms) {
    this.atoms = atoms;
  }

  List<List<String>> of(String field, List<String> values) {
    List<List<String>> choices = List.of(List.of());
    for (List<String> alike : alike(field, values)) {
      choices = extended(choices, alike);
    }
    return choices;
  }

  private static List<List<String>> extended(List<List<String>> choices, List<String> alike) {
    List<List<String>> extended = new ArrayList<>();
    for (List<String> choice : choices) {
      for (int count = 0; count <= alike.size(); count++) {
        List<String> more = new ArrayList<>(choice);
        more.addAll(alike.subList(0, count));
        extended.add(more);
      }
    }
    return extended;
  }

  private Collection<List<String>> alike(String field, List<String> values) {
    Map<Object, List<String>> groups = new LinkedHashMap<>();
    boolean whole = atoms.stream().anyMatch(atom -> comparesWhole(atom, field));
    for (String value : values) {
      Object mark = whole || isNamed(field, value) ? value : shares(field, value);
      groups.computeIfAbsent(mark, m -> new ArrayList<>()).add(value);
    }
    return groups.values();
  }

  private static boolean comparesWhole(Expr atom, String field) {
    boolean sets =
        atom instanceof Expr.SubsetOf
            || (atom instanceof Expr.Compare compare && compare.left() instanceof Term.SetOf);
    return sets && Fields.of(atom).contains(field);
  }

  private boolean isNamed(String field, String value) {
    return atoms.stream()
        .anyMatch(
            atom ->
                atom instanceof Expr.Names names
                    && names.list().name().equals(field)
                    && names.value().equals(value));
  }

  private Set<List<String>> shares(String field, String value) {
    Set<List<String>> shares = new HashSet<>();
    for (Expr atom : atoms) {
      Atoms.terms(
          atom,
          term -> {
            if (term instanceof Term.Share share
                && share.list().name().equals(field)
                && share.values().contains(value)) {
              shares.add(share.values());
            }
          });
    }
    return shares;
  }
}
