/**
 * Packs of a ministry: folders of YAML beside the standard catalogue, and what is to say on them.
 */
@NullMarked
package org.lexgap.rulebase.packs;

import org.jspecify.annotations.NullMarked;
