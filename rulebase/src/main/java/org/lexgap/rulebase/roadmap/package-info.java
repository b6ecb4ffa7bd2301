/** In which order gaps could be closed, and by which different answers. */
@NullMarked
package org.lexgap.rulebase.roadmap;

import org.jspecify.annotations.NullMarked;
