package org.dateline.extract.place.gazetteer;

/**
 * A row that a written name may mean.
 *
 * @param matched the row's name that it fits
 */
public record NameMatch(GazetteerPlace place, Exactness exactness, String matched) {}
