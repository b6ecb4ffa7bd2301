/** Extension points that are found through {@link java.util.ServiceLoader}. */
@NullMarked
package org.lexgap.core.spi;

import org.jspecify.annotations.NullMarked;
