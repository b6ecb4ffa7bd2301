package org.lexgap.reports.pdf;

/**
 * Text of one font.
 *
 * @param family the family that has every one of its characters
 * @param text the text in logical order
 */
record Piece(Family family, String text) {}
