package org.dateline.publish.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.model.Block;
import org.dateline.model.Claim;
import org.dateline.model.ClaimId;
import org.dateline.model.Coded;
import org.dateline.model.DateEvidence;
import org.dateline.model.NamedPerson;
import org.dateline.model.Pairings;
import org.dateline.model.Parcel;
import org.dateline.model.Relation;
import org.dateline.model.Report;
import org.dateline.model.ReportId;
import org.dateline.model.ReportLink;
import org.dateline.model.SameEvent;
import org.dateline.model.Sensitivities;
import org.dateline.model.Sha256;

/**
 * What of a ledger everybody may see, as what another ledger is filled with: so that nothing that looks at that one can tell what
 * stayed back. Of a report it holds the sentences in which its claims stand, and nothing else of its text; names of private
 * persons are replaced, places made coarse, ids made of what is let out alone.
 *
 * @param parcels reports with their claims
 * @param pairings what they are to each other
 * @param reports how many stayed back
 * @param claims likewise, those of reports that stayed back among them
 */
public record PublicLedger(List<Parcel> parcels, Pairings pairings, int reports, int claims) {
    private static final String REASON = "as found in the ledger that this was made from";

    /**
     * @param found what the ledger holds, claims by their reports
     * @param persons named in a report
     */
    public static PublicLedger of(
            Map<Report, List<Claim>> found,
            Pairings pairings,
            Sensitivities sensitivities,
            Function<Report, List<NamedPerson>> persons,
            PublicProfile profile) {
        Map<Report, Letting> letting = new LinkedHashMap<>();
        found.forEach((report, claims) -> {
            Set<Claim> back = claims.stream()
                    .filter(claim -> !profile.letsOut(claim, sensitivities))
                    .collect(Collectors.toSet());
            Letting let = Letting.of(report, claims, back);
            if (profile.letsOut(report, sensitivities) && !let.claims().isEmpty()) {
                letting.put(report, let);
            }
        });
        Map<Report, List<NamedPerson>> named = new LinkedHashMap<>();
        letting.keySet().forEach(report -> named.put(report, persons.apply(report)));
        Map<Report, PrivatePeople> people = PrivatePeople.in(named, found, new Pseudonyms(profile.key()));
        Making making = new Making();
        letting.forEach((report, let) -> making.add(report, let, people.getOrDefault(report, PrivatePeople.NONE)));
        int all = found.values().stream().mapToInt(List::size).sum();
        int out = making.parcels.stream()
                .mapToInt(parcel -> parcel.claims().size())
                .sum();
        return new PublicLedger(making.parcels, making.of(pairings), found.size() - making.parcels.size(), all - out);
    }

    /** Makes parcels, and notes which ids came of which. */
    private static final class Making {
        private final List<Parcel> parcels = new ArrayList<>();
        private final Map<ReportId, ReportId> reports = new HashMap<>();
        private final Map<ClaimId, ClaimId> claims = new HashMap<>();

        void add(Report report, Letting let, PrivatePeople people) {
            Report open = open(report, let, people);
            if (reports.containsValue(open.id())) {
                // Two reports of which nothing is left that tells them apart are one.
                return;
            }
            reports.put(report.id(), open.id());
            List<Claim> made = new ArrayList<>();
            for (Claim claim : let.claims()) {
                ClaimId id = free(ClaimId.of(open.id(), claim.span(), claim.kind()));
                claims.put(claim.id(), id);
                made.add(new PublicClaim(people).of(claim, id, open.id()));
            }
            parcels.add(new Parcel(open, made, Map.of()));
        }

        private ClaimId free(ClaimId wanted) {
            ClaimId id = wanted;
            while (claims.containsValue(id)) {
                id = new ClaimId(Sha256.of(wanted + ":" + id).brief());
            }
            return id;
        }

        Pairings of(Pairings pairings) {
            return new Pairings(
                    pairings.links().stream()
                            .filter(link -> reports.containsKey(link.report()) && reports.containsKey(link.other()))
                            .map(link -> new ReportLink(
                                    of(link.report()), of(link.other()), link.type(), link.score(), List.of(REASON)))
                            .toList(),
                    pairings.relations().stream()
                            .filter(relation ->
                                    claims.containsKey(relation.claim()) && claims.containsKey(relation.other()))
                            .map(relation ->
                                    new Relation(of(relation.claim()), of(relation.other()), relation.type(), REASON))
                            .toList(),
                    pairings.sameEvents().stream()
                            .filter(same -> claims.containsKey(same.claim()) && claims.containsKey(same.other()))
                            .map(same -> new SameEvent(of(same.claim()), of(same.other())))
                            .toList());
        }

        private ReportId of(ReportId report) {
            return Optional.ofNullable(reports.get(report)).orElseThrow();
        }

        private ClaimId of(ClaimId claim) {
            return Optional.ofNullable(claims.get(claim)).orElseThrow();
        }
    }

    private static Report open(Report report, Letting let, PrivatePeople people) {
        String shown = let.text(report.text());
        String text = people.blanked(shown);
        Optional<String> url = report.url().filter(PublicLedger::isOfTheWeb);
        Optional<DateEvidence> published = report.published()
                .map(day -> new DateEvidence(day.date(), day.date().toString(), "day of publication"));
        Sha256 content = Sha256.of(String.join(
                "\n",
                report.outlet().orElse(""),
                published.map(DateEvidence::value).orElse(""),
                url.orElse(""),
                text));
        return new Report(
                ReportId.of(content),
                content,
                "published/" + content.brief() + ".txt",
                url,
                report.title()
                        .filter(title -> isOpen(title, shown, report.text()))
                        .map(people::pseudonymised),
                report.outlet(),
                Optional.empty(),
                report.credits(),
                published,
                List.of(),
                Optional.empty(),
                report.language(),
                text,
                report.blocks().stream()
                        .map(block -> new Block(block.span(), block.kind(), ((Coded) block.kind()).code()))
                        .toList(),
                1);
    }

    private static boolean isOfTheWeb(String address) {
        return address.startsWith("https://") || address.startsWith("http://");
    }

    /** Whether a title may be told: it stands in the text, and what of it stands there is let out. */
    private static boolean isOpen(String title, String open, String whole) {
        int at = whole.indexOf(title);
        return at >= 0 && open.substring(at, at + title.length()).indexOf(Blocks.of(1)) < 0;
    }
}
