package org.dateline.intake;

import java.util.List;
import java.util.Optional;
import org.dateline.model.Anchor;
import org.dateline.model.Claim;
import org.dateline.model.ClaimId;
import org.dateline.model.Kind;
import org.dateline.model.Report;

/**
 * Stages whose findings differ from program to program. By the words of its line, a claim is found by odd programs only
 * ({@code odd}), has another cue with each ({@code cue}), or another kind ({@code kind}). Reports of an outlet that say
 * {@code fails with an outlet} cannot be coded.
 */
final class ChangingStages extends FakeStages {
    private static final Kind[] KINDS = {Kind.SHELLING, Kind.RETREAT, Kind.REMARKS};

    private final int program;

    ChangingStages(int program) {
        super("fake " + program);
        this.program = program;
    }

    @Override
    public List<Claim> extract(Report report, Optional<Anchor> anchor) {
        if (report.outlet().isPresent() && report.text().contains("fails with an outlet")) {
            throw new IllegalStateException("the extractor fails");
        }
        return super.extract(report, anchor).stream()
                .filter(claim -> program % 2 == 1 || !says(report, claim, "odd"))
                .map(claim ->
                        says(report, claim, "cue") || says(report, claim, "kind") ? changed(report, claim) : claim)
                .toList();
    }

    private static boolean says(Report report, Claim claim, String word) {
        return claim.span().in(report.text()).contains(word);
    }

    private Claim changed(Report report, Claim claim) {
        Kind kind = says(report, claim, "kind") ? KINDS[program % KINDS.length] : claim.kind();
        return new Claim(
                ClaimId.of(report.id(), claim.span(), kind),
                report.id(),
                claim.span(),
                claim.sentence(),
                claim.quote(),
                claim.claimants(),
                claim.via(),
                claim.channel(),
                Optional.of("cue " + program),
                claim.section(),
                claim.stance(),
                claim.status(),
                kind,
                claim.caveats(),
                claim.actors(),
                claim.targets(),
                claim.places(),
                claim.when(),
                claim.figures(),
                claim.reasons());
    }
}
