package org.dateline.bench.lineage;

import java.util.List;
import java.util.Random;

/**
 * Words put where a free writer would find one of his own that no list holds. They make no sense there, but to whoever
 * compares words a word that is not the same is as good as another.
 */
final class Standins {
    private static final List<String> WORDS =
            List.of(("matter course regard manner extent aspect effect purpose instance detail feature account notion "
                            + "measure respect bearing context setting advance prospect outcome moment period stretch "
                            + "amount degree figure pattern trend impact sense proposal broadly notably openly firmly "
                            + "largely partly mainly apparently evidently reportedly subsequently considerable further "
                            + "particular certain relevant initial overall ongoing sustained mounting renewed lasting "
                            + "indicate involve concern entail prompt signal follow remain appear suggest secure gather "
                            + "undertake address pursue assess confirm outline stress reflect emphasise underscore")
                    .split(" ", -1));

    String any(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }
}
