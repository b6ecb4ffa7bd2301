package org.lexgap.rulebase.mutation;

import java.util.List;
import org.lexgap.core.catalogue.Catalogue;

/** An element or check with its mutants. */
interface Mutated {

  /** The id of the original. */
  String id();

  /** The mutants. */
  List<Mutant> mutants();

  /** A catalogue that holds the original and some mutants of it, each under its own id. */
  Catalogue catalogue(List<Mutant> mutants);

  /** Whether no answers, blanks included, can tell a mutant from the original. */
  boolean isSameInMeaning(Mutant mutant);
}
