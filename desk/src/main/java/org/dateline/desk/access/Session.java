package org.dateline.desk.access;

import java.time.Instant;

/**
 * From signing in to signing out.
 *
 * @param person as they were when they signed in; where they are otherwise now, it has ended
 * @param formToken what the forms of this session carry
 * @param seen when it was last used
 */
public record Session(Person person, String formToken, Instant began, Instant seen) {
    Session seenAt(Instant now) {
        return new Session(person, formToken, began, now);
    }
}
