package org.dateline.model;

/**
 * A person's name where it stands.
 *
 * @param name as written
 * @param inOffice whether the words beside it give the person an office, a rank or a voice for others
 */
public record NamedPerson(Span span, String name, boolean inOffice) {}
