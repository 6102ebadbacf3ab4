package org.dateline.desk.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.desk.query.ClaimFilter;
import org.dateline.desk.query.Parameters;
import org.dateline.desk.query.Selection;
import org.dateline.desk.review.Reviewed;
import org.dateline.desk.snapshot.Item;
import org.dateline.desk.snapshot.Snapshot;
import org.dateline.desk.snapshot.Urgency;
import org.dateline.model.ClaimId;
import org.dateline.model.Decision;
import org.dateline.model.Review;
import org.dateline.model.ReviewState;
import org.jspecify.annotations.Nullable;

/**
 * The claims that persons have not accepted yet, those that matter most first.
 *
 * @param here the address of this page, to come back to
 * @param person who decides here
 * @param first number of rows before this page
 * @param latest what was decided last
 */
public record QueueView(
        Filters filters,
        String here,
        String person,
        List<Row> rows,
        int total,
        int first,
        Optional<String> next,
        Optional<String> previous,
        List<ActRow> latest)
        implements View {
    public static final String PATH = "/review";

    private static final int PAGE = 30;
    private static final int LAST_PAGE = 100_000;
    private static final int MOST_ACTS = 8;

    /**
     * A claim that waits.
     *
     * @param state how far it has come through review
     * @param reasons why it comes where it does
     * @param stamp as on its own page
     */
    public record Row(ClaimRow claim, String state, List<String> reasons, String stamp) {}

    /**
     * @param decisions all that was ever decided, oldest first
     * @param reviews where claims stand now, which may be later than the snapshot
     */
    public static QueueView of(
            Snapshot snapshot,
            Parameters parameters,
            String person,
            List<Decision> decisions,
            Map<ClaimId, Review> reviews) {
        Set<String> known = new TreeSet<>(ClaimFilter.NAMES);
        known.add("page");
        parameters.expectOnly(known);
        ClaimFilter filter = ClaimFilter.of(parameters);
        int page = parameters.number("page", 1, LAST_PAGE).orElse(1);
        parameters.refuseFaults();
        boolean all = !parameters.all("review").isEmpty();
        Selection passing = filter.in(snapshot);
        List<Urgency> waiting = Urgency.All.in(snapshot).list().stream()
                .filter(urgency -> passing.test(urgency.item()))
                .filter(urgency ->
                        all || waits(reviews.get(urgency.item().claim().id())))
                .toList();
        int first = Math.min(waiting.size(), (page - 1) * PAGE);
        int last = Math.min(waiting.size(), first + PAGE);
        return new QueueView(
                Filters.of(snapshot, parameters, PATH, Set.of(), Set.of("page")),
                parameters.address(PATH),
                person,
                waiting.subList(first, last).stream()
                        .map(urgency -> row(urgency, filter, reviews))
                        .toList(),
                waiting.size(),
                first,
                last < waiting.size() ? Optional.of(turned(parameters, page + 1)) : Optional.empty(),
                page > 1 ? Optional.of(turned(parameters, page - 1)) : Optional.empty(),
                ActRow.of(decisions).stream().limit(MOST_ACTS).toList());
    }

    private static boolean waits(@Nullable Review review) {
        return review == null || (review.state() != ReviewState.ACCEPTED && review.state() != ReviewState.REJECTED);
    }

    private static Row row(Urgency urgency, ClaimFilter filter, Map<ClaimId, Review> reviews) {
        Item item = urgency.item();
        Optional<Review> review = Optional.ofNullable(reviews.get(item.claim().id()));
        return new Row(
                ClaimRow.of(item, filter::isLookedFor, each -> 0),
                review.map(Review::state).map(Wording::code).orElse(""),
                urgency.reasons(),
                Reviewed.stamp(item.claim(), true, review));
    }

    private static String turned(Parameters parameters, int page) {
        return page == 1
                ? parameters.without("page").address(PATH)
                : parameters.with("page", Integer.toString(page)).address(PATH);
    }

    @Override
    public String title() {
        return "Review";
    }

    @Override
    public String template() {
        return "queue.jte";
    }

    @Override
    public Section section() {
        return Section.REVIEW;
    }

    @Override
    public List<String> assets() {
        return List.of("review.css", "review.js");
    }
}
