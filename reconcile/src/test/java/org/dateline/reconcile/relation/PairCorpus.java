package org.dateline.reconcile.relation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dateline.model.LineageType;
import org.dateline.model.ReportId;
import org.dateline.model.ReportLink;
import org.dateline.model.Sha256;
import org.dateline.reconcile.claim.ClaimView;

/** Reads pairs.txt: its header says how an example is written. */
final class PairCorpus {
    /**
     * Two claims and the relations expected between them, each as "second updates first".
     *
     * @param first the report with the first claim
     * @param second that with the second; for claims of one report, the same written claims again
     */
    record Example(String name, WrittenReport first, WrittenReport second, List<String> expected, boolean linked) {
        boolean isOneReport() {
            return first == second;
        }

        List<ClaimView> firstClaims() {
            return first.views();
        }

        List<ClaimView> secondClaims() {
            return second.views();
        }

        Optional<ReportLink> link() {
            return linked
                    ? Optional.of(new ReportLink(
                            ReportId.of(Sha256.of("a")),
                            ReportId.of(Sha256.of("b")),
                            LineageType.SAME_AGENCY_COPY,
                            0.9,
                            List.of("test")))
                    : Optional.empty();
        }
    }

    private PairCorpus() {}

    static List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        for (String block : text().split("\n== ", -1)) {
            if (!block.startsWith("#")) {
                examples.add(
                        example(block.lines().filter(line -> !line.isBlank()).toList()));
            }
        }
        return examples;
    }

    private static Example example(List<String> lines) {
        List<WrittenReport> reports = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        boolean linked = false;
        for (String line : lines.subList(1, lines.size())) {
            String[] parts = line.strip().split(" ", 2);
            String rest = parts.length > 1 ? parts[1].strip() : "";
            switch (parts[0]) {
                case "report" -> reports.add(new WrittenReport(rest));
                case "linked" -> linked = true;
                case "=>" -> expected.addAll(rest.equals("none") ? List.of() : List.of(rest.split(", ")));
                default -> reports.get(reports.size() - 1).add(parts[0], rest);
            }
        }
        return new Example(lines.get(0), reports.get(0), reports.get(reports.size() - 1), expected, linked);
    }

    private static String text() {
        try (InputStream stream =
                Objects.requireNonNull(PairCorpus.class.getResourceAsStream("pairs.txt"), "pairs.txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("pairs.txt cannot be read", e);
        }
    }
}
