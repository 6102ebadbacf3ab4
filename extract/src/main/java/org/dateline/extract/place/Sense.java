package org.dateline.extract.place;

import java.util.List;
import java.util.Optional;

/**
 * What a name means in a report.
 *
 * @param chosen the place meant; empty where no honest choice exists
 * @param candidates what it may mean, best first
 * @param reason why, in words
 */
record Sense(Optional<Candidate> chosen, List<Candidate> candidates, String reason) {
    Sense {
        candidates = List.copyOf(candidates);
    }
}
