package org.dateline.ledger;

import java.util.Optional;

/**
 * An address whose bytes were fetched and taken in.
 *
 * @param asked as it was given
 * @param address where they came from, after redirects
 * @param entityTag what the server gave to tell them from later ones; as it wrote it
 * @param lastModified likewise, as a day and time
 */
public record Fetch(String asked, String address, Optional<String> entityTag, Optional<String> lastModified) {}
