package org.dateline.desk.api;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.dateline.desk.query.ClaimFilter;
import org.dateline.desk.query.Parameters;
import org.dateline.desk.query.Request;
import org.dateline.desk.snapshot.Snapshot;

/**
 * A list that follows from the claims that pass all filters, given part by part.
 *
 * @param name of the list in the answer, and the last part of its address
 * @param elements all of them, in order
 * @param id of an element, by which the list goes on
 */
record FilteredList<T>(
        String name,
        BiFunction<Snapshot, ClaimFilter, List<T>> elements,
        Function<T, String> id,
        Function<T, Object> json) {

    /** Where it is answered. */
    Endpoint endpoint(String summary) {
        return new Endpoint(path(), summary, FilterNames.with(Slice.PARAMETERS), this::answer);
    }

    private String path() {
        return "/api/" + name;
    }

    private Map<String, Object> answer(Request request) {
        Parameters parameters = request.parameters();
        parameters.expectOnly(FilterNames.and(Slice.PARAMETERS.keySet()));
        ClaimFilter filter = ClaimFilter.of(parameters);
        Slice slice = Slice.of(parameters);
        parameters.refuseFaults();
        return slice.answer(name, elements.apply(request.snapshot(), filter), id, json, path(), parameters);
    }
}
