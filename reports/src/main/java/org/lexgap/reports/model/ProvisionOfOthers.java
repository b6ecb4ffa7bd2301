package org.lexgap.reports.model;

/**
 * A provision of another jurisdiction that may be worth a look. It is an example, not a model.
 *
 * @param title what it is about, such as the title of a key element
 * @param jurisdiction whose it is
 * @param provision the provision as its sheet cites it
 */
public record ProvisionOfOthers(String title, String jurisdiction, String provision) {}
