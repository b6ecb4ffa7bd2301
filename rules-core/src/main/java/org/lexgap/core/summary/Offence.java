package org.lexgap.core.summary;

import org.jspecify.annotations.Nullable;

/**
 * An offence or limb of a law that has answers of its own.
 *
 * @param scope its scope, such as {@code CA#98AA}
 * @param title its title; the scope's words if none was given
 * @param inForce whether it is in force, where it answers for itself; null if it follows its law
 */
public record Offence(Scope scope, String title, @Nullable Boolean inForce) {}
