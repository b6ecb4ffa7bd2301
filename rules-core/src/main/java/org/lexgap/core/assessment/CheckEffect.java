package org.lexgap.core.assessment;

import org.lexgap.core.catalogue.Check;

/**
 * What a bill would do to one check.
 *
 * @param check the check
 * @param existing its status on existing law alone
 * @param bill its status on the bill alone
 * @param together its status on the law as it would stand
 */
public record CheckEffect(
    Check check,
    CheckResult.Status existing,
    CheckResult.Status bill,
    CheckResult.Status together) {}
