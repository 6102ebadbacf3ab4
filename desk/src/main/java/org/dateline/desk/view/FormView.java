package org.dateline.desk.view;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.desk.review.FormText;
import org.dateline.desk.review.PlaceChoice;
import org.dateline.model.ClaimantKind;
import org.dateline.model.Coded;
import org.dateline.model.Kind;
import org.dateline.model.Measure;
import org.dateline.model.Stance;
import org.dateline.model.Status;

/**
 * The form of a claim as it is shown. The template {@code claimform.jte} shows it.
 *
 * @param faults what is wrong, by field
 * @param choices for each row of places those that its name may mean
 */
public record FormView(FormText text, Map<String, String> faults, List<List<PlaceChoice>> choices) {
    /** Rows in which more can be said than there is. */
    private static final int MORE = 1;

    /**
     * What a field can be set to.
     *
     * @param chosen whether it is
     */
    public record Option(String value, String label, boolean chosen) {}

    /** What stands in a field. */
    public String value(String name) {
        return text.text(name);
    }

    /** What is wrong with a field; empty where nothing is. */
    public String fault(String name) {
        return faults.getOrDefault(name, "");
    }

    /** Whether a box is ticked. */
    public boolean isOn(String name) {
        return !value(name).isEmpty();
    }

    /** The numbers of the rows of a kind, with one that is blank. */
    public List<Integer> rows(String kind) {
        return IntStream.range(0, text.rows(kind) + MORE).boxed().toList();
    }

    public List<Option> kinds() {
        return options("kind", Kind.class);
    }

    public List<Option> stances() {
        return options("stance", Stance.class);
    }

    public List<Option> statuses() {
        return options("status", Status.class);
    }

    public List<Option> claimantKinds(String name) {
        return withNone("kind of voice", options(name, ClaimantKind.class));
    }

    public List<Option> measures(String name) {
        return withNone("what", options(name, Measure.class));
    }

    /** The places that the name of a row may mean. */
    public List<Option> places(int row) {
        String name = "place-" + row + "-at";
        String chosen = value(name);
        boolean isNew = !fault("place-" + row + "-name").isEmpty();
        List<PlaceChoice> known = row < choices.size() ? choices.get(row) : List.of();
        String first = isNew && !known.isEmpty() ? known.get(0).key() : chosen;
        return Stream.concat(
                        Stream.of(new Option("", "not located", first.isEmpty())),
                        known.stream()
                                .map(choice -> new Option(
                                        choice.key(),
                                        choice.label(),
                                        choice.key().equals(first))))
                .toList();
    }

    private static List<Option> withNone(String label, List<Option> options) {
        boolean none = options.stream().noneMatch(Option::chosen);
        return Stream.concat(Stream.of(new Option("", label, none)), options.stream())
                .toList();
    }

    private <E extends Enum<E> & Coded> List<Option> options(String name, Class<E> type) {
        return Stream.of(type.getEnumConstants())
                .map(each ->
                        new Option(each.code(), Wording.code(each), each.code().equals(value(name))))
                .toList();
    }
}
