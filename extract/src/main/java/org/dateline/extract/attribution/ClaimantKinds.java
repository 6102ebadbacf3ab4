package org.dateline.extract.attribution;

import java.util.Locale;
import java.util.Optional;
import org.dateline.extract.lexicon.Phrasebook;
import org.dateline.model.ClaimantKind;
import org.dateline.model.Coded;

/** What a claimant is, and which names are those of agencies and media, from data files. */
final class ClaimantKinds {
    private final Phrasebook kinds = Phrasebook.of(ClaimantKinds.class, "claimants.tsv");
    private final Phrasebook media = Phrasebook.of(ClaimantKinds.class, "media.tsv");
    private final Phrasebook stateMedia = Phrasebook.of(ClaimantKinds.class, "state-media.tsv");

    /** The kind that the words of a noun phrase name; a person if they name none. */
    ClaimantKind of(String phrase) {
        return kinds.within(phrase)
                .map(code -> Coded.parse(ClaimantKind.class, code))
                .orElse(ClaimantKind.PERSON);
    }

    /** The agency or paper that the phrase is the name of. */
    Optional<String> medium(String phrase) {
        return media.exactly(bare(phrase));
    }

    /** The state's medium that the phrase is the name of. */
    Optional<String> stateMedium(String phrase) {
        String bare = bare(phrase);
        Optional<String> exact = stateMedia.exactly(bare);
        boolean described = bare.contains("news") || bare.contains("agency") || bare.contains("media");
        return exact.isPresent() || !described ? exact : stateMedia.within(bare);
    }

    /** An agency, paper or state medium named within the phrase ("told Reuters news agency on Monday"). */
    Optional<String> anyMedium(String phrase) {
        Optional<String> within = medium(phrase);
        return within.or(() -> stateMedia.within(phrase)).or(() -> media.within(phrase));
    }

    private static String bare(String phrase) {
        String lower = phrase.toLowerCase(Locale.ROOT).strip();
        for (String ending : new String[] {" news agency", " news site", " newspaper", " agency"}) {
            if (lower.endsWith(ending) && lower.length() > ending.length()) {
                return lower.substring(0, lower.length() - ending.length());
            }
        }
        return lower.startsWith("news agency ") ? lower.substring("news agency ".length()) : lower;
    }
}
