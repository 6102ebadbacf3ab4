package org.dateline.reconcile.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.model.ClaimId;
import org.dateline.model.SameEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HappeningsTest {
    private final List<Held> held = new ArrayList<>();
    private final Set<SameEvent> pairs = new LinkedHashSet<>();
    private final Clusters<ClaimId> related = new Clusters<>();

    @Test
    void joinsWhatMostReportsTellAlike() {
        List<ClaimId> raids = claims("a raid", 3);
        allAlike(raids);
        assertThat(groups()).containsExactlyInAnyOrder(Set.copyOf(raids));
    }

    @Test
    void keepsHappeningsApartThatOneLooseClaimIsLike() {
        List<ClaimId> raids = claims("a raid", 4);
        List<ClaimId> losses = claims("losses", 4);
        allAlike(raids);
        allAlike(losses);
        ClaimId loose = claim("another outlet", "what stopped them");
        alike(loose, raids.get(0));
        alike(loose, losses.get(1));
        assertThat(groups()).contains(Set.copyOf(losses)).hasSize(3);
    }

    @Test
    void joinsTheSidesOfOneHappeningThatReportsTellApart() {
        List<ClaimId> struck = claims("the ship struck the bridge", 3);
        List<ClaimId> hurt = claims("people were hurt", 3);
        allAlike(struck);
        allAlike(hurt);
        // Each report tells both; two of the three pairs of reports have a claim of the one like one of the other.
        alike(struck.get(0), hurt.get(1));
        alike(struck.get(2), hurt.get(1));
        assertThat(groups()).hasSize(1);
    }

    @Test
    void keepsTogetherWhatIsRelated() {
        List<ClaimId> counts = claims("a count", 5);
        for (int i = 1; i < counts.size(); i++) {
            related.join(counts.get(i - 1), counts.get(i));
        }
        assertThat(groups()).containsExactly(Set.copyOf(counts));
    }

    @Test
    void leavesApartWhatStandsInOneReport() {
        ClaimId one = claim("an outlet", "the one");
        ClaimId other = claim("an outlet", "the other");
        alike(one, other);
        assertThat(groups()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void findsTheSameInAnyOrder(int seed) {
        Random random = new Random(seed);
        List<ClaimId> all = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            all.add(claim("outlet " + random.nextInt(20), "claim " + i));
        }
        for (int i = 0; i < 150; i++) {
            ClaimId one = all.get(random.nextInt(60));
            ClaimId other = all.get(random.nextInt(60));
            if (!one.equals(other)) {
                alike(one, other);
            }
            if (i % 15 == 0) {
                related.join(one, other);
            }
        }
        Collection<Set<ClaimId>> groups = groups();
        List<SameEvent> order = new ArrayList<>(pairs);
        for (int round = 0; round < 4; round++) {
            Collections.shuffle(held, random);
            Collections.shuffle(order, random);
            pairs.clear();
            pairs.addAll(order);
            assertThat(groups()).isEqualTo(groups);
        }
    }

    private Collection<Set<ClaimId>> groups() {
        return Happenings.of(held, related, pairs).all().stream()
                .<Set<ClaimId>>map(TreeSet::new)
                .collect(Collectors.toList());
    }

    private List<ClaimId> claims(String what, int reports) {
        List<ClaimId> found = new ArrayList<>();
        for (int report = 0; report < reports; report++) {
            found.add(claim("outlet " + report, what));
        }
        return found;
    }

    private ClaimId claim(String outlet, String words) {
        Held made = new Told(outlet, words).held();
        held.add(made);
        return made.claim().id();
    }

    private void allAlike(List<ClaimId> claims) {
        for (ClaimId one : claims) {
            claims.stream().filter(other -> one.compareTo(other) < 0).forEach(other -> alike(one, other));
        }
    }

    private void alike(ClaimId one, ClaimId other) {
        pairs.add(one.compareTo(other) < 0 ? new SameEvent(one, other) : new SameEvent(other, one));
    }
}
