/** What files of office programs need whatever they hold. Not part of the API. */
@NullMarked
package org.lexgap.importers.office;

import org.jspecify.annotations.NullMarked;
