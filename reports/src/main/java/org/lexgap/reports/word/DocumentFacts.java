package org.lexgap.reports.word;

import java.time.Instant;
import org.lexgap.reports.model.FixedWords;

/**
 * What a document is, apart from what stands in it. Immutable.
 *
 * @param title its title
 * @param language the BCP 47 tag of its language
 * @param rightToLeft whether that language runs from right to left
 * @param time the time to note as that of its making; it is never taken from a clock
 * @param runningFoot what stands at the foot of every page, before its number
 * @param words the fixed texts of its language; those under {@code word.} are used
 */
public record DocumentFacts(
    String title,
    String language,
    boolean rightToLeft,
    Instant time,
    String runningFoot,
    FixedWords words) {}
