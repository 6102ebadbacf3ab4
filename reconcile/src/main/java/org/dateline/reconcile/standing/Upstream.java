package org.dateline.reconcile.standing;

import java.util.List;

/**
 * Several named voices that reach the ledger through one channel only: one agency, or one report and its copies. They remain
 * voices of their own and are counted as such, for the channel names each of them; but who doubts the channel has to doubt
 * them all, and so it is said.
 *
 * @param voices the names under which they go in the ledger, at least two, in order
 * @param channel the agency or medium; the outlets that carry the text, where it is one text
 * @param reason all of it in words for people
 */
public record Upstream(List<String> voices, String channel, String reason) {
    public Upstream {
        voices = List.copyOf(voices);
        if (voices.size() < 2) {
            throw new IllegalArgumentException("one voice shares its channel with nobody: " + voices);
        }
    }
}
