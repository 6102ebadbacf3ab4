package org.dateline.desk.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.desk.query.Parameters;
import org.dateline.ledger.Alert;
import org.dateline.ledger.Channel;
import org.dateline.ledger.ClaimQuery;
import org.dateline.ledger.Delivery;
import org.dateline.ledger.Ledger;

/**
 * Saved searches and how they do.
 *
 * @param fault why nothing was done; mostly empty
 */
public record AlertsView(List<Row> rows, Optional<String> fault) implements View {
    public static final String PATH = "/alerts";

    /** The filters that alerts know, by their names in addresses. */
    static final List<String> FILTERS = List.of("place", "kind", "claimant", "from", "until");

    private static final int SHOWN = 5;

    /**
     * A saved search.
     *
     * @param asked its filters, a phrase each; empty for all claims
     * @param address of the claims that it finds; empty where the desk has no such filter
     * @param found how many claims it finds now
     * @param trouble why the last attempt failed; empty where none did
     */
    public record Row(
            String name,
            List<String> asked,
            String address,
            int found,
            String destination,
            boolean sends,
            String saved,
            Optional<String> trouble,
            List<Line> deliveries) {}

    /** A delivery. */
    public record Line(String at, String words) {}

    /** Of a ledger as it is now. */
    public static AlertsView of(Ledger ledger, Optional<String> fault) {
        return new AlertsView(
                ledger.alerts().all().stream().map(alert -> row(ledger, alert)).toList(), fault);
    }

    private static Row row(Ledger ledger, Alert alert) {
        return new Row(
                alert.name(),
                asked(alert.filter()),
                alert.filter().report().isPresent() ? "" : address(alert.filter()),
                ledger.find(alert.filter()).size(),
                Wording.line(alert.destination()),
                alert.channel() != Channel.DESK,
                Wording.line(alert.savedBy()) + ", " + Wording.instant(alert.savedAt()),
                ledger.alerts()
                        .underWay(alert.name())
                        .filter(delivery -> delivery.attempts() > 0)
                        .map(AlertsView::words),
                ledger.alerts().deliveries(alert.name(), SHOWN).stream()
                        .map(delivery -> new Line(
                                Wording.instant(delivery.triedAt().orElse(delivery.begunAt())), words(delivery)))
                        .toList());
    }

    private static String words(Delivery delivery) {
        return switch (delivery.state()) {
            case DELIVERED -> "delivered, " + Wording.count(delivery.changes(), "change");
            case FAILED ->
                "failed after " + Wording.count(delivery.attempts(), "attempt") + ": " + Wording.line(delivery.words());
            case WAITING ->
                delivery.attempts() == 0
                        ? "under way"
                        : Wording.line(delivery.words()) + "; tried again from "
                                + delivery.notBefore().map(Wording::instant).orElse("now");
        };
    }

    private static List<String> asked(ClaimQuery filter) {
        List<String> parts = new ArrayList<>();
        filter.place().ifPresent(name -> parts.add("place " + Wording.line(name)));
        filter.kind().ifPresent(kind -> parts.add("kind " + kind.code()));
        filter.claimant().ifPresent(name -> parts.add("claimant " + Wording.line(name)));
        filter.since().ifPresent(day -> parts.add("since " + day));
        filter.until().ifPresent(day -> parts.add("until " + day));
        filter.report().ifPresent(report -> parts.add("report " + Wording.line(report)));
        return parts;
    }

    private static String address(ClaimQuery filter) {
        Parameters parameters = Parameters.of(Map.of());
        for (Map.Entry<String, Optional<String>> each : List.of(
                Map.entry("place", filter.place()),
                Map.entry("kind", filter.kind().map(kind -> kind.code())),
                Map.entry("claimant", filter.claimant()),
                Map.entry("from", filter.since().map(Object::toString)),
                Map.entry("until", filter.until().map(Object::toString)))) {
            if (each.getValue().isPresent()) {
                parameters = parameters.with(each.getKey(), each.getValue().get());
            }
        }
        return parameters.address(LedgerView.PATH);
    }

    @Override
    public String title() {
        return "Alerts";
    }

    @Override
    public String template() {
        return "alerts.jte";
    }

    @Override
    public Section section() {
        return Section.NONE;
    }

    @Override
    public List<String> assets() {
        return List.of("read.css", "review.css");
    }
}
