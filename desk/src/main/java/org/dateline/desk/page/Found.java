package org.dateline.desk.page;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.desk.query.Refused;
import org.dateline.desk.query.Request;
import org.dateline.desk.view.View;

/** Finds what an address names by its id, or by the beginning of an id as the command line prints it. */
final class Found {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{4,16}");
    private static final int WHOLE = 16;

    private Found() {}

    /**
     * A page of one thing each.
     *
     * @param what the noun, for messages
     * @param ids all that the snapshot holds
     * @param view of the one with an id; gives nothing to show where there is none
     */
    static Page page(
            String path,
            String what,
            Function<Request, Collection<String>> ids,
            BiFunction<Request, String, Optional<View>> view) {
        return page(path, what, ids, (request, beginning) -> List.of(), view);
    }

    /**
     * Likewise, for things that go.
     *
     * @param past those that are gone and whose ids begin so; asked for only where none that is there does
     */
    static Page page(
            String path,
            String what,
            Function<Request, Collection<String>> ids,
            BiFunction<Request, String, List<String>> past,
            BiFunction<Request, String, Optional<View>> view) {
        return page(path, "", what, ids, past, view);
    }

    /**
     * Likewise, for a part of such a page.
     *
     * @param part what follows the id in its address
     */
    static Page page(
            String path,
            String part,
            String what,
            Function<Request, Collection<String>> ids,
            BiFunction<Request, String, List<String>> past,
            BiFunction<Request, String, Optional<View>> view) {
        return new Page(path + "/{id}" + part, request -> {
            String id = request.part("id");
            if (!ID.matcher(id).matches()) {
                throw Refused.unknown("The id of " + what + " is 16 digits and letters from a to f, not “"
                        + (id.length() > WHOLE * 2 ? id.substring(0, WHOLE * 2) + "…" : id) + "”.");
            }
            if (id.length() < WHOLE) {
                return new Answer.Moved(path + "/"
                        + only(what, id, found(ids.apply(request), id, () -> past.apply(request, id))) + part);
            }
            return view.apply(request, id)
                    .<Answer>map(Answer.Shown::new)
                    .orElseThrow(() -> Refused.unknown("The ledger holds no " + noun(what) + " " + id + "."));
        });
    }

    private static List<String> found(Collection<String> ids, String beginning, Supplier<List<String>> past) {
        List<String> found = begin(ids.stream(), beginning);
        return found.isEmpty() ? past.get() : found;
    }

    private static String only(String what, String beginning, List<String> found) {
        if (found.size() == 1) {
            return found.get(0);
        }
        throw Refused.unknown(
                found.isEmpty()
                        ? "The ledger holds no " + noun(what) + " whose id begins with " + beginning + "."
                        : "The ids of several begin with " + beginning + "; give more of it.");
    }

    private static List<String> begin(Stream<String> ids, String beginning) {
        return ids.filter(id -> id.startsWith(beginning)).limit(2).toList();
    }

    private static String noun(String what) {
        return what.substring(what.indexOf(' ') + 1);
    }
}
