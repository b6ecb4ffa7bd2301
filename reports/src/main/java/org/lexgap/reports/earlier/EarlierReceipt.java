package org.lexgap.reports.earlier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The receipt of an earlier report.
 *
 * @param input the name of the file
 * @param inputSha256 SHA-256 of its bytes, in lower-case hexadecimal
 * @param existing the file of existing law over which a bill was laid; null if none was
 * @param accepted the file of accepted gaps; null if none was given
 * @param mapping the mapping of a foreign table; null if none was given
 * @param rulebaseVersion the version of the catalogue
 * @param rulebaseHash SHA-256 of the catalogue, in lower-case hexadecimal
 * @param time the time that was given
 */
public record EarlierReceipt(
    String input,
    String inputSha256,
    @Nullable String existing,
    @Nullable String accepted,
    @Nullable String mapping,
    String rulebaseVersion,
    String rulebaseHash,
    Instant time) {}
