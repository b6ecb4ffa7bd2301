/** A table by treaty article, in the shape in which United Nations reviews ask for it. */
@NullMarked
package org.lexgap.reports.questionnaire;

import org.jspecify.annotations.NullMarked;
