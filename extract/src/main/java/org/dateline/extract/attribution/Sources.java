package org.dateline.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Claimant;

/**
 * Who stands behind a cue.
 *
 * @param claimants who says it
 * @param via agencies and media that pass it on
 */
record Sources(List<Claimant> claimants, List<String> via) {
    static final Sources NONE = new Sources(List.of(), List.of());

    Sources {
        claimants = List.copyOf(claimants);
        via = List.copyOf(via);
    }

    boolean isEmpty() {
        return claimants.isEmpty() && via.isEmpty();
    }

    Sources and(Sources other) {
        List<Claimant> allClaimants = new ArrayList<>(claimants);
        other.claimants.stream().filter(c -> !allClaimants.contains(c)).forEach(allClaimants::add);
        List<String> allVia = new ArrayList<>(via);
        other.via.stream().filter(v -> !allVia.contains(v)).forEach(allVia::add);
        return new Sources(allClaimants, allVia);
    }
}
