/** The law of the product as data: fields, key elements, checks, instruments and benchmarks. */
@NullMarked
package org.lexgap.core.catalogue;

import org.jspecify.annotations.NullMarked;
