package org.dateline.desk.page;

import java.util.function.Function;
import org.dateline.desk.query.Request;
import org.dateline.desk.view.View;

/**
 * A page: where it lies, and what it answers.
 *
 * @param path the pattern of its addresses, parts in braces ({@code /claims/{id}})
 */
public record Page(String path, Function<Request, Answer> answer) {
    /** A page that is never elsewhere. */
    static Page of(String path, Function<Request, View> view) {
        return new Page(path, view.andThen(Answer.Shown::new));
    }
}
