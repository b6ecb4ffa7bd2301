package org.lexgap.reports.model;

import org.lexgap.core.assessment.ScopeResult;

/**
 * What came out under one law or offence.
 *
 * @param result the result as data
 * @param law the law in words
 * @param badge the outcome
 */
public record ScopeLine(ScopeResult result, String law, Badge badge) {}
