package org.lexgap.reports.model;

import java.time.Instant;

/**
 * What decided over what, so that anyone can repeat it.
 *
 * @param input the name of the file
 * @param inputSha256 SHA-256 of its bytes, in lower-case hexadecimal
 * @param rulebaseVersion the version of the catalogue
 * @param rulebaseHash SHA-256 of the catalogue, in lower-case hexadecimal
 * @param toolVersion the version of LexGap
 * @param time the time that the caller gave
 */
public record Receipt(
    String input,
    String inputSha256,
    String rulebaseVersion,
    String rulebaseHash,
    String toolVersion,
    Instant time) {}
