package org.dateline.intake.web;

import java.util.Optional;

/**
 * An address that is to be fetched.
 *
 * @param feed the watched feed that it is an item of
 * @param published when it was published, as a feed says, ISO 8601
 */
record Wanted(String address, Optional<String> feed, Optional<String> published) {
    static Wanted of(String address) {
        return new Wanted(address, Optional.empty(), Optional.empty());
    }
}
