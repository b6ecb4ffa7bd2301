/** The assessment API: everything an embedding application needs to know. */
@NullMarked
package org.lexgap.core;

import org.jspecify.annotations.NullMarked;
