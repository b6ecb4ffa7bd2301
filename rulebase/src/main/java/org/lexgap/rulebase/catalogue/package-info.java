/** Reads the catalogue from YAML and collects every mistake in it with file and line. */
@NullMarked
package org.lexgap.rulebase.catalogue;

import org.jspecify.annotations.NullMarked;
