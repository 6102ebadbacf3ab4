package org.dateline.extract.happening;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.extract.lexicon.Phrasebook;
import org.dateline.model.Claimant;
import org.dateline.model.ClaimantKind;

/** On which side of a war somebody stands: the state's, or that of those who fight it. */
public final class Sides {
    private final Phrasebook words = Phrasebook.of(Sides.class, "sides.tsv");

    /** The side that a phrase names. */
    Optional<ClaimantKind> of(String phrase) {
        return words.within(phrase.toLowerCase(Locale.ROOT).replace('-', ' '))
                .map(code -> code.equals("government") ? ClaimantKind.GOVERNMENT : ClaimantKind.ARMED_GROUP);
    }

    /** Whether the phrase names the state's force; a rebel army or a national army against the state is none. */
    public boolean isState(String phrase) {
        return of(phrase).filter(side -> side == ClaimantKind.GOVERNMENT).isPresent();
    }

    /** What "both sides" means in a text: its most frequent word for rebels, and the government, where it names both. */
    public List<Claimant> bothIn(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        String best = "";
        int most = 0;
        for (String group :
                List.of("rebels", "insurgents", "militants", "separatists", "militias", "guerrillas", "fighters")) {
            int count = count(lower, group);
            if (count > most) {
                most = count;
                best = group;
            }
        }
        List<Claimant> both = new ArrayList<>();
        boolean government = lower.contains("government") || lower.contains("army") || lower.contains("regime");
        if (most > 0 && government) {
            both.add(new Claimant(best, ClaimantKind.ARMED_GROUP));
            both.add(new Claimant("government", ClaimantKind.GOVERNMENT));
        }
        return both;
    }

    private static int count(String text, String word) {
        int count = 0;
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
            count++;
        }
        return count;
    }
}
