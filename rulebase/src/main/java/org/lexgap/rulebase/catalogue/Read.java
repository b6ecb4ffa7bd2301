package org.lexgap.rulebase.catalogue;

/**
 * Something that was read, and where it stands.
 *
 * @param thing what was read
 * @param yaml where it stands
 */
record Read<T>(T thing, Yaml yaml) {}
