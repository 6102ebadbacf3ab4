package org.dateline.ledger;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A saved search, and where what becomes of the claims that it finds is sent.
 *
 * @param name lower-case letters, digits and hyphens
 * @param filter without an instant
 * @param target of a file its path, of a webhook its address, of the desk empty
 * @param secret where the secret is kept that a webhook's posts are signed with: {@code file:PATH} or {@code env:NAME}
 * @param link the address of the desk that claims are linked to, without a slash at its end
 * @param savedAt changes from then on are sent
 */
public record Alert(
        String name,
        ClaimQuery filter,
        Channel channel,
        String target,
        Optional<String> secret,
        String link,
        String savedBy,
        Instant savedAt) {
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");

    public Alert {
        if (!isName(name)) {
            throw new IllegalArgumentException(
                    "an alert's name is of lower-case letters, digits and hyphens, 60 at most; not " + name);
        }
        if (filter.asOf().isPresent() || filter.around().isPresent()) {
            throw new IllegalArgumentException("an alert looks at what becomes of claims, not at one time of the past");
        }
    }

    /** Whether an alert may be called so. */
    public static boolean isName(String words) {
        return NAME.matcher(words).matches();
    }

    /** Where it goes, as people write it: {@code file:PATH}. */
    public String destination() {
        return channel.code() + (target.isEmpty() ? "" : ":" + target);
    }
}
