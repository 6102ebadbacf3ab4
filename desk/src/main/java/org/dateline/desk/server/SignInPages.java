package org.dateline.desk.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.dateline.desk.access.Door;
import org.dateline.desk.access.Door.Outcome;
import org.dateline.desk.access.Permission;
import org.dateline.desk.query.Parameters;
import org.dateline.desk.view.SignInView;
import org.dateline.desk.view.View;

/**
 * Where people sign in and out.
 *
 * @param note takes the name of who signed in
 * @param show answers with a view
 */
record SignInPages(Door door, SessionCookie cookie, Consumer<String> note, BiConsumer<Context, View> show) {
    private static final int LONGEST_NAME = 200;
    /** A page of this desk. */
    private static final Pattern HERE = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e]{0,2000}");

    void addTo(RoutesConfig routes) {
        routes.get(Porter.SIGN_IN, this::ask, Permission.ENTER);
        routes.post(Porter.SIGN_IN, this::signIn, Permission.ENTER);
        routes.post("/sign-out", this::signOut, Permission.LOOK);
    }

    private void ask(Context context) {
        Parameters parameters = Parameters.of(context.queryParamMap());
        parameters.expectOnly("to");
        parameters.refuseFaults();
        show.accept(context, new SignInView(here(parameters.text("to")), "", Optional.empty()));
    }

    private static String here(Optional<String> to) {
        return to.filter(path -> HERE.matcher(path).matches()).orElse("/");
    }

    private void signIn(Context context) {
        ReviewForm form = ReviewForm.of(context);
        String name = form.text().text("name");
        String to = here(Optional.of(form.text().text("to")));
        Outcome outcome = door.signIn(
                name.substring(0, Math.min(name.length(), LONGEST_NAME)),
                form.text().text("password"),
                context.ip());
        if (outcome instanceof Outcome.In in) {
            // A session that somebody planted here does not become one that is signed in.
            cookie.of(context).ifPresent(door::signOut);
            cookie.set(context, in.session());
            note.accept(in.person().name());
            context.redirect(to, HttpStatus.SEE_OTHER);
        } else if (outcome instanceof Outcome.Wait wait) {
            context.status(HttpStatus.TOO_MANY_REQUESTS).header("Retry-After", String.valueOf(seconds(wait.time())));
            show.accept(
                    context,
                    new SignInView(
                            to, name, Optional.of("There were many failures. Try again " + in(wait.time()) + ".")));
        } else {
            context.status(HttpStatus.UNAUTHORIZED);
            show.accept(context, new SignInView(to, name, Optional.of("Name or password is wrong.")));
        }
    }

    private static long seconds(Duration time) {
        return Math.max(1, time.plusMillis(999).toSeconds());
    }

    private static String in(Duration time) {
        return time.compareTo(Duration.ofMinutes(1)) > 0
                ? "in " + time.plusSeconds(59).toMinutes() + " minutes"
                : "in " + seconds(time) + " seconds";
    }

    private void signOut(Context context) {
        cookie.of(context).ifPresent(door::signOut);
        cookie.remove(context);
        context.redirect(Porter.SIGN_IN, HttpStatus.SEE_OTHER);
    }
}
