package org.dateline.fetch;

import java.util.Optional;

/**
 * What a server gave to tell one content of an address from another. It is shown to that address only.
 *
 * @param address the one that gave it, after redirects
 * @param entityTag the header ETag
 * @param lastModified the header Last-Modified, as the server wrote it
 */
public record Validators(String address, Optional<String> entityTag, Optional<String> lastModified) {
    /** Nothing is known of earlier contents. */
    public static final Validators NONE = new Validators("", Optional.empty(), Optional.empty());
}
