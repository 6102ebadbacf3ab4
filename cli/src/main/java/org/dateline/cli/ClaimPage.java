package org.dateline.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.model.Claim;
import org.dateline.model.Claimant;
import org.dateline.model.DateEvidence;
import org.dateline.model.FieldReason;
import org.dateline.model.Figure;
import org.dateline.model.Place;
import org.dateline.model.Report;
import org.dateline.model.When;

/** Prints all about one claim. */
record ClaimPage(Writer out, int width, Colours colours) {
    private static final int NAME = 12;

    void print(Report report, Claim claim) throws IOException {
        out.write(colours.strong("claim " + claim.id()) + "\n\n");
        out.write(new Passage(report, claim, colours).wrapped(width) + "\n\n");
        line("chain", chain(report, claim), "");
        line("report", report(report), "");
        Map<String, String> reasons = reasons(claim);
        printCoding(claim, reasons);
        printWhen(claim, reasons);
        printPlaces(claim, reasons);
        printFigures(claim, reasons);
        line("caveats", String.join("; ", claim.caveats()), reasons.getOrDefault("caveats", ""));
        printOthers(reasons);
    }

    private void printCoding(Claim claim, Map<String, String> reasons) throws IOException {
        field("kind", claim.kind().code(), reasons);
        field("stance", claim.stance().code(), reasons);
        field("status", claim.status().code(), reasons);
        field("section", claim.section().code(), reasons);
        field("quote", claim.quote() ? "yes" : "no", reasons);
        field("claimants", claim.claimants().stream().map(ClaimPage::words).collect(Collectors.joining("; ")), reasons);
        field("via", String.join(", ", claim.via()), reasons);
        field("channel", claim.channel().orElse(""), reasons);
        field("cue", claim.cue().orElse(""), reasons);
        field("actors", String.join("; ", claim.actors()), reasons);
        field("targets", String.join("; ", claim.targets()), reasons);
    }

    private static String words(Claimant claimant) {
        return claimant.name() + " (" + claimant.kind().code() + ")";
    }

    /** Outlet ← agency ← claimant, as far as the report says. */
    private static String chain(Report report, Claim claim) {
        List<String> links = new ArrayList<>();
        links.add(report.outlet().orElse("unknown outlet"));
        if (!report.credits().isEmpty()) {
            links.add(String.join(", ", report.credits()));
        }
        claim.via().stream()
                .filter(agency -> !report.credits().contains(agency))
                .forEach(links::add);
        claim.claimants().stream().map(Claimant::name).forEach(links::add);
        return String.join(" ← ", links) + (claim.claimants().isEmpty() ? " (in the report's own voice)" : "");
    }

    private static String report(Report report) {
        String published = report.published().map(ClaimPage::words).orElse("no date of publication");
        return report.title().map(title -> "“" + title + "”, ").orElse("") + report.file() + " (" + report.id() + "), "
                + published;
    }

    private static String words(DateEvidence evidence) {
        return "published " + evidence.date() + " (" + evidence.source() + ": " + evidence.value() + ")";
    }

    private void printWhen(Claim claim, Map<String, String> reasons) throws IOException {
        if (claim.when().isEmpty()) {
            field("when", "", reasons);
            return;
        }
        When when = claim.when().get();
        String days = when.start()
                .map(start -> start
                        + (when.end().equals(when.start())
                                ? ""
                                : " to " + when.end().get()))
                .orElse("no day known");
        String anchor = when.anchor().map(day -> ", reckoned from " + day).orElse("");
        line(
                "when",
                days + " (" + when.precision().code() + "), “" + when.words() + "”" + anchor,
                joined(when.reason(), reasons.getOrDefault("when", "")));
    }

    private void printPlaces(Claim claim, Map<String, String> reasons) throws IOException {
        if (claim.places().isEmpty()) {
            field("places", "", reasons);
        }
        for (Place place : claim.places()) {
            String chosen = place.location().map(ClaimWords::point).orElse("not located");
            line(
                    "place",
                    "“" + place.name() + "” (" + place.precision().code() + "): " + chosen,
                    joined(place.reason(), reasons.getOrDefault("places", "")));
            for (Place.Location candidate : place.candidates()) {
                if (!place.location().equals(Optional.of(candidate))) {
                    line(
                            "",
                            "  or " + ClaimWords.point(candidate)
                                    + candidate
                                            .country()
                                            .map(country -> " (" + country + ")")
                                            .orElse(""),
                            "");
                }
            }
        }
    }

    private void printFigures(Claim claim, Map<String, String> reasons) throws IOException {
        for (Figure figure : claim.figures()) {
            List<String> notes = new ArrayList<>();
            notes.add(ClaimWords.range(figure) + " " + figure.measure().code());
            figure.best().ifPresent(best -> notes.add("stated " + ClaimWords.number(best)));
            figure.window().ifPresent(window -> notes.add("over “" + window + "”"));
            if (figure.cumulative()) {
                notes.add("cumulative");
            }
            notes.addAll(figure.flags());
            line(
                    "figure",
                    "“" + figure.words() + "”: " + String.join(", ", notes),
                    reasons.getOrDefault("figures", ""));
        }
    }

    /** Reasons for fields that have no line of their own. */
    private void printOthers(Map<String, String> reasons) throws IOException {
        List<String> shown = List.of(
                "kind",
                "stance",
                "status",
                "section",
                "quote",
                "claimants",
                "via",
                "channel",
                "cue",
                "actors",
                "targets",
                "when",
                "places",
                "figures",
                "caveats");
        for (Map.Entry<String, String> reason : reasons.entrySet()) {
            if (!shown.contains(reason.getKey())) {
                line(reason.getKey(), "", reason.getValue());
            }
        }
    }

    private static Map<String, String> reasons(Claim claim) {
        return claim.reasons().stream()
                .collect(Collectors.toMap(FieldReason::field, FieldReason::reason, ClaimPage::joined, TreeMap::new));
    }

    private static String joined(String one, String other) {
        return other.isEmpty() || one.equals(other) ? one : one.isEmpty() ? other : one + "; " + other;
    }

    private void field(String name, String value, Map<String, String> reasons) throws IOException {
        line(name, value, reasons.getOrDefault(name, ""));
    }

    private void line(String name, String value, String reason) throws IOException {
        if (value.isEmpty() && reason.isEmpty()) {
            return;
        }
        String label = name + " ".repeat(Math.max(1, NAME - name.length()));
        String words = value.isEmpty() ? "none" : Words.line(value);
        List<String> lines = Wrapping.lines(value.startsWith("  ") ? "  " + words : words, width - NAME);
        out.write(colours.strong(label) + String.join("\n" + " ".repeat(NAME), lines) + "\n");
        if (!reason.isEmpty()) {
            for (String because : Wrapping.lines("because " + Words.line(reason), width - NAME - 2)) {
                out.write(" ".repeat(NAME + 2) + colours.faint(because) + "\n");
            }
        }
    }
}
