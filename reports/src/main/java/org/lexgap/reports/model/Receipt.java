package org.lexgap.reports.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.summary.InputFile;

/**
 * What decided over what, so that anyone can repeat it.
 *
 * @param input the name of the file
 * @param inputSha256 SHA-256 of its bytes, in lower-case hexadecimal
 * @param existing the file of existing law over which a bill was laid; null if none was
 * @param accepted the file of accepted gaps; null if none was given
 * @param reading how the input was read
 * @param rulebaseVersion the version of the catalogue
 * @param rulebaseHash SHA-256 of the catalogue, in lower-case hexadecimal
 * @param toolVersion the version of LexGap
 * @param time the time that the caller gave
 */
public record Receipt(
    String input,
    String inputSha256,
    @Nullable InputFile existing,
    @Nullable InputFile accepted,
    InputReading reading,
    String rulebaseVersion,
    String rulebaseHash,
    String toolVersion,
    Instant time) {}
