package org.dateline.extract.time;

import java.util.List;
import java.util.Optional;

/** Of the rules that know the words, the one that reads most of them; the first of equals. */
final class LongestRule implements TimeRule {
    private final List<TimeRule> rules;

    LongestRule(List<TimeRule> rules) {
        this.rules = List.copyOf(rules);
    }

    @Override
    public Optional<Reading> read(Tokens tokens, int at, Reckoning reckoning) {
        Optional<Reading> longest = Optional.empty();
        for (TimeRule rule : rules) {
            Optional<Reading> reading = rule.read(tokens, at, reckoning);
            if (reading.isPresent()
                    && (longest.isEmpty()
                            || reading.get().length() > longest.get().length())) {
                longest = reading;
            }
        }
        return longest;
    }
}
