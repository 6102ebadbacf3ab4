package org.dateline.extract.happening;

import java.util.List;

/**
 * One word of {@code kinds.tsv}.
 *
 * @param code the kind it tells, or a code that the report resolves ("attack", "blast", "takes-territory")
 * @param lemmas a run of lemmas
 * @param tag V, N or J
 * @param need what else the clause must hold
 * @param weight 1 hint to 6 certain
 */
record KindTrigger(String code, List<String> lemmas, char tag, Need need, int weight) {
    KindTrigger {
        lemmas = List.copyOf(lemmas);
    }
}
