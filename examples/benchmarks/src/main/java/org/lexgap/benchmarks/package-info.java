/** Measures what people have to do. */
@NullMarked
package org.lexgap.benchmarks;

import org.jspecify.annotations.NullMarked;
