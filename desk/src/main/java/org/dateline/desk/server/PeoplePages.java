package org.dateline.desk.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.dateline.desk.access.People;
import org.dateline.desk.access.Permission;
import org.dateline.desk.access.Role;
import org.dateline.desk.query.Parameters;
import org.dateline.desk.query.Refused;
import org.dateline.desk.review.FormText;
import org.dateline.desk.view.PeopleView;
import org.dateline.desk.view.View;
import org.dateline.model.Coded;

/**
 * Where admins say who may enter.
 *
 * @param log takes what was done, by whom, to whom
 * @param show answers with a view
 */
record PeoplePages(People people, Log log, BiConsumer<Context, View> show) {
    /** Takes what was done. */
    @FunctionalInterface
    interface Log {
        void note(String by, String action, String whom, String after);
    }

    void addTo(RoutesConfig routes) {
        routes.get(PeopleView.PATH, this::look, Permission.ADMINISTER);
        routes.post(PeopleView.PATH, this::change, Permission.ADMINISTER);
    }

    private void look(Context context) {
        Parameters parameters = Parameters.of(context.queryParamMap());
        parameters.expectOnly();
        parameters.refuseFaults();
        show.accept(context, PeopleView.of(people.all(), people.tokens(), Optional.empty()));
    }

    private void change(Context context) {
        ReviewForm form = ReviewForm.of(context);
        try {
            change(Porter.visitor(context).name(), form.wanted(), form.text());
            context.redirect(PeopleView.PATH, HttpStatus.SEE_OTHER);
        } catch (IllegalArgumentException e) {
            context.status(HttpStatus.BAD_REQUEST);
            show.accept(
                    context,
                    PeopleView.of(people.all(), people.tokens(), Optional.of("Nothing was done: " + e.getMessage())));
        }
    }

    private void change(String by, String wanted, FormText form) {
        String name = form.text("name");
        switch (wanted) {
            case "add" -> {
                people.add(name, role(form), form.text("password"));
                log.note(by, "let in", name, form.text("role"));
            }
            case "role" -> {
                people.role(name, role(form));
                log.note(by, "given a role", name, form.text("role"));
            }
            case "password" -> {
                people.password(name, form.text("password"));
                log.note(by, "given a password", name, "");
            }
            case "lock", "unlock" -> {
                people.lock(name, wanted.equals("lock"));
                log.note(by, wanted.equals("lock") ? "kept out" : "let in", name, "");
            }
            case "remove" -> {
                people.remove(name);
                log.note(by, "removed", name, "");
            }
            case "revoke" -> {
                people.revoke(form.text("id"));
                log.note(by, "revoked", "token " + form.text("id"), "");
            }
            default -> throw Refused.malformed(List.of("The form does not say what is to be done."));
        }
    }

    private static Role role(FormText form) {
        return Coded.parse(Role.class, form.text("role"));
    }
}
