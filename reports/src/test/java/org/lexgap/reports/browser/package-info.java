/**
 * Tests look at pages in a real browser, as a reader would. Nothing here knows what a page says.
 */
@NullMarked
package org.lexgap.reports.browser;

import org.jspecify.annotations.NullMarked;
