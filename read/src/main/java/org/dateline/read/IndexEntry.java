package org.dateline.read;

import java.util.Optional;

/**
 * What a user's index says about a file whose text does not say it.
 *
 * @param report the file's name, with or without its ending
 * @param outlet who published it
 * @param published day of publication, ISO 8601, with time and zone if known
 * @param url the address
 */
public record IndexEntry(String report, Optional<String> outlet, Optional<String> published, Optional<String> url) {}
