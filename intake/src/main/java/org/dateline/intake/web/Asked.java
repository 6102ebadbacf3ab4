package org.dateline.intake.web;

import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.fetch.Outcome;
import org.dateline.fetch.Reason;
import org.dateline.fetch.Validators;
import org.dateline.intake.Source;
import org.dateline.ledger.Fetch;
import org.dateline.model.Capture;
import org.dateline.model.Rejection;
import org.dateline.model.RejectionCode;
import org.dateline.read.item.Said;

/** An address that was asked for, and what came. */
record Asked(Wanted wanted, Outcome outcome) {

    /** What goes into the intake; empty where nothing new has come. */
    Optional<Source> source() {
        if (outcome instanceof Outcome.Fetched fetched) {
            return Optional.of(source(fetched));
        }
        return outcome instanceof Outcome.Refused refused && !isStopped()
                ? Optional.of(new Source.Refused(rejection(refused)))
                : Optional.empty();
    }

    private Source source(Outcome.Fetched fetched) {
        Capture capture = Capture.of(fetched.address(), fetched.body().bytes());
        Optional<Announcement> feed = announcement();
        if (feed.isPresent()) {
            return new Source.Feed(
                    capture,
                    feed.get().items().stream().map(item -> item.link()).collect(Collectors.toSet()));
        }
        return new Source.Given(
                capture, wanted.published().map(day -> Said.by("feed entry").published(Optional.of(day))));
    }

    /** What came, if it is a feed. */
    Optional<Announcement> announcement() {
        return outcome instanceof Outcome.Fetched fetched
                ? Announcement.of(fetched.body().bytes())
                : Optional.empty();
    }

    boolean isStopped() {
        return outcome instanceof Outcome.Refused refused && refused.reason() == Reason.STOPPED;
    }

    boolean isUnchanged() {
        return outcome instanceof Outcome.NotModified;
    }

    /** What is kept of bytes that came. */
    Optional<Fetch> fetch() {
        return outcome instanceof Outcome.Fetched fetched
                ? Optional.of(new Fetch(
                        fetched.asked(),
                        fetched.address(),
                        fetched.validators().entityTag(),
                        fetched.validators().lastModified()))
                : Optional.empty();
    }

    /** What is kept of bytes that came, as their server wants to be told of it. */
    static Validators validators(Fetch known) {
        return new Validators(known.address(), known.entityTag(), known.lastModified());
    }

    private static Rejection rejection(Outcome.Refused refused) {
        return new Rejection(refused.asked(), Optional.empty(), code(refused.reason()), refused.words());
    }

    private static RejectionCode code(Reason reason) {
        return switch (reason) {
            case ADDRESS, INSIDE -> RejectionCode.ADDRESS_REFUSED;
            case ROBOTS -> RejectionCode.ROBOTS;
            case TOO_LARGE -> RejectionCode.TOO_LARGE;
            case CUT_SHORT -> RejectionCode.TRUNCATED;
            case NO_SUCH_HOST, REDIRECTS, STATUS, TOO_SLOW, CONNECTION, TLS, ENCODING, PROTOCOL, STOPPED ->
                RejectionCode.NOT_FETCHED;
        };
    }
}
