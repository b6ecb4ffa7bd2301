/** What documents of office programs have in common, whatever they hold. */
@NullMarked
package org.lexgap.reports.office;

import org.jspecify.annotations.NullMarked;
