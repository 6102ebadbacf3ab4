package org.dateline.desk.view;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.desk.query.ClaimFilter;
import org.dateline.desk.query.Parameters;
import org.dateline.desk.snapshot.Side;
import org.dateline.desk.snapshot.Snapshot;
import org.dateline.model.Kind;
import org.dateline.model.ReviewState;
import org.dateline.model.Stance;
import org.dateline.model.Status;

/**
 * The filters over claims as pages show them: fields that set them, chips that take them off, and the same claims on other
 * pages. The templates {@code fields.jte}, {@code chips.jte} and {@code same.jte} show them.
 *
 * @param path of the page
 * @param parameters what the page was asked for
 * @param carried parameters that the form hands on as they are
 */
public record Filters(
        String path,
        Parameters parameters,
        List<Chip> chips,
        List<Choice> choices,
        Map<String, List<String>> carried,
        List<Elsewhere> same) {
    private static final Set<String> IN_FORM = Set.of(
            "q",
            "place",
            "claimant",
            "kind",
            "side",
            "status",
            "stance",
            "review",
            "from",
            "until",
            "origins",
            "disputed");

    /** The pages that show claims, and know the same filters. */
    private static final List<Section> OF_CLAIMS =
            List.of(Section.LEDGER, Section.EVENTS, Section.MAP, Section.TIMELINE, Section.FIGURES);

    /** What the page of events does not know. */
    private static final String[] OF_CLAIMS_ALONE = {"event", "origin"};

    /** The same claims on another page. */
    public record Elsewhere(Section section, String address) {}

    /** How many claims have each value, over the whole ledger. */
    private record Facets(
            Map<Kind, Integer> kinds,
            Map<Status, Integer> statuses,
            Map<Stance, Integer> stances,
            Map<Side, Integer> sides,
            Map<ReviewState, Integer> reviews) {
        static Facets of(Snapshot snapshot) {
            return new Facets(
                    Snapshot.counts(
                            snapshot.items(), item -> List.of(item.claim().kind())),
                    Snapshot.counts(
                            snapshot.items(), item -> List.of(item.claim().status())),
                    Snapshot.counts(
                            snapshot.items(), item -> List.of(item.claim().stance())),
                    Snapshot.counts(snapshot.items(), item -> List.of(item.side())),
                    Snapshot.counts(snapshot.items(), item -> List.of(item.review())));
        }
    }

    /**
     * @param path of the page that shows them
     * @param own parameters for which the page's form has fields of its own
     * @param passing parameters that a change of filters puts away
     */
    public static Filters of(
            Snapshot snapshot, Parameters parameters, String path, Set<String> own, Set<String> passing) {
        Set<String> inForm = new TreeSet<>(IN_FORM);
        inForm.addAll(own);
        return new Filters(
                path,
                parameters,
                Chip.of(parameters, path),
                choices(snapshot.derive(Facets.class, Facets::of), parameters),
                parameters.exceptFirstOf(inForm, passing),
                same(parameters));
    }

    private static List<Choice> choices(Facets facets, Parameters parameters) {
        return List.of(
                Choice.of("kind", "Kind", Kind.class, facets.kinds(), parameters),
                Choice.of("side", "Side", Side.class, facets.sides(), parameters),
                Choice.of("stance", "Stance", Stance.class, facets.stances(), parameters),
                Choice.of("status", "Status", Status.class, facets.statuses(), parameters),
                Choice.of("review", "Review", ReviewState.class, facets.reviews(), parameters));
    }

    private static List<Elsewhere> same(Parameters parameters) {
        Parameters filters = parameters.only(ClaimFilter.NAMES);
        return OF_CLAIMS.stream()
                .map(section -> new Elsewhere(
                        section,
                        (section == Section.EVENTS ? filters.without(OF_CLAIMS_ALONE) : filters)
                                .address(section.address())))
                .toList();
    }

    /** These, with links to other pages for filters as given. */
    Filters elsewhere(Parameters others) {
        return new Filters(path, parameters, chips, choices, carried, same(others));
    }

    /** The value of a parameter, or nothing. */
    public String value(String name) {
        return parameters.text(name).orElse("");
    }
}
