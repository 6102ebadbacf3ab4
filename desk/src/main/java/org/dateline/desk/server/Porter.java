package org.dateline.desk.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import io.javalin.security.RouteRole;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.dateline.desk.access.Door;
import org.dateline.desk.access.Entrance;
import org.dateline.desk.access.People;
import org.dateline.desk.access.Permission;
import org.dateline.desk.access.Role;
import org.dateline.desk.access.Secrets;
import org.dateline.desk.access.Session;
import org.dateline.desk.access.Visitor;
import org.dateline.desk.api.Api;
import org.dateline.desk.query.Refused;
import org.dateline.model.Author;

/**
 * Finds out who makes a request and turns away who may not make it, before anything is done about it: by the permissions that
 * each route names. Whoever is not known gets the page of signing in and nothing else, whatever the address.
 */
final class Porter {
    static final String SIGN_IN = "/sign-in";
    private static final String VISITOR = "visitor";
    private static final String BEARER = "Bearer ";
    private static final Set<HandlerType> LOOKING = Set.of(HandlerType.GET, HandlerType.HEAD);

    private final Entrance entrance;
    private final Optional<Door> door;
    private final Role most;

    /** @param most what anybody may be here, whatever they are elsewhere */
    Porter(Entrance entrance, Role most, Clock clock) {
        this.entrance = entrance;
        this.most = most;
        door = entrance.people().map(People::in).map(people -> new Door(people, clock));
    }

    /** Where people sign in; empty where nobody need. */
    Optional<Door> door() {
        return door;
    }

    SessionCookie cookie() {
        return new SessionCookie(entrance.isEncrypted());
    }

    void addTo(RoutesConfig routes) {
        routes.before(this::meet);
        routes.beforeMatched(this::admit);
    }

    /** Who makes this request. */
    static Visitor visitor(Context context) {
        return known(context).orElseThrow(() -> Refused.stranger("Nobody is signed in, or not any longer."));
    }

    static Optional<Visitor> known(Context context) {
        return Optional.ofNullable(context.attribute(VISITOR));
    }

    /** Who decides by this request, with the reason they give. */
    static Author author(Context context, String reason) {
        return new Author(visitor(context).name(), reason);
    }

    private void meet(Context context) {
        Guard.check(context, entrance.at());
        Optional<Visitor> visitor = door.isEmpty() ? Optional.of(Visitor.local(entrance.person())) : find(context);
        visitor.ifPresent(known -> context.attribute(VISITOR, known.atMost(most)));
        if (visitor.isEmpty() && !isDoorstep(context.path())) {
            turnAway(context);
        }
    }

    private Optional<Visitor> find(Context context) {
        boolean used = !context.path().equals(Api.CHANGE_STREAM);
        return find(Optional.ofNullable(context.header("Authorization")), cookie().of(context), used);
    }

    private Optional<Visitor> find(Optional<String> credentials, Optional<String> session, boolean used) {
        Door in = door.orElseThrow();
        return credentials.isPresent()
                ? credentials
                        .filter(words -> words.startsWith(BEARER))
                        .flatMap(words ->
                                in.byToken(words.substring(BEARER.length()).strip()))
                : session.flatMap(id -> in.bySession(id, used));
    }

    /** Tells, as often as it is asked, whether who made this request would still be let in. */
    BooleanSupplier standing(Context context) {
        Optional<String> credentials = Optional.ofNullable(context.header("Authorization"));
        Optional<String> session = cookie().of(context);
        return () -> door.isEmpty() || find(credentials, session, false).isPresent();
    }

    /** What those see who have not signed in. */
    private static boolean isDoorstep(String path) {
        return path.equals(SIGN_IN) || path.startsWith("/assets/");
    }

    private static void turnAway(Context context) {
        boolean page = context.method().equals(HandlerType.GET)
                && !context.path().startsWith("/api/")
                && context.header("Authorization") == null;
        if (!page) {
            context.header("WWW-Authenticate", "Bearer");
            throw Refused.stranger(
                    "This desk answers those who have signed in, and programs with a token that is good.");
        }
        String wanted = context.path()
                + Optional.ofNullable(context.queryString())
                        .map(query -> "?" + query)
                        .orElse("");
        context.redirect(
                SIGN_IN + (wanted.equals("/") ? "" : "?to=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8)),
                HttpStatus.SEE_OTHER);
        context.skipRemainingHandlers();
    }

    private void admit(Context context) {
        Permission needed = needed(context.routeRoles());
        if (needed != Permission.ENTER && !visitor(context).may(needed)) {
            Visitor visitor = visitor(context);
            throw Refused.forbidden(visitor.name() + " may not do this here as "
                    + visitor.role().code() + ".");
        }
        if (!LOOKING.contains(context.method())) {
            Guard.requireOwnPage(context, entrance.at());
            known(context).flatMap(Visitor::session).ifPresent(session -> requireToken(context, session));
        }
    }

    /** The highest that a route names; where it names none, as for looks without bodies, the highest there is. */
    private static Permission needed(Set<RouteRole> named) {
        return named.stream()
                .map(Permission.class::cast)
                .max(Comparator.naturalOrder())
                .orElse(Permission.ADMINISTER);
    }

    /** Refuses a form that is of no page of this session. */
    private static void requireToken(Context context, Session session) {
        if (context.contentLength() < 0 || context.contentLength() > HandedIn.MOST) {
            throw Refused.malformed(List.of("The request does not say how long it is, or is too long."));
        }
        String token = Objects.requireNonNullElse(context.formParam("token"), "");
        if (!Secrets.same(token, session.formToken())) {
            throw Refused.forbidden("This form is of an earlier session, or of another site: open its page again.");
        }
    }
}
