package org.dateline.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.dateline.ledger.ClaimState;
import org.dateline.ledger.Ending;
import org.dateline.model.FieldChange;

/** Prints what a claim said before, since when it says what it says, and why it ended, where it did. */
record HistoryPage(Writer out, int width, Colours colours) {
    private static final String INDENT = "  ";

    /**
     * @param states oldest first
     */
    void print(List<ClaimState> states) throws IOException {
        boolean plain = states.size() == 1 && states.get(0).ended().isEmpty();
        if (plain) {
            return;
        }
        out.write("\n" + colours.strong("history") + "\n");
        Optional<ClaimState> before = Optional.empty();
        for (ClaimState state : states) {
            line(state.recordedAt() + "  " + name(state, before));
            for (FieldChange change :
                    before.map(earlier -> earlier.differences(state)).orElse(List.of())) {
                line(INDENT + change.field() + ": " + shown(change.before()) + " → " + shown(change.after()));
            }
            if (state.ended().isPresent()) {
                Ending ending = state.ended().get();
                line(ending.at() + "  ended: " + ending.reason());
            }
            before = Optional.of(state);
        }
    }

    private static String name(ClaimState state, Optional<ClaimState> before) {
        String file = " in " + state.report().file()
                + (state.report().version() > 1 ? " (version " + state.report().version() + ")" : "");
        return (before.isEmpty() ? "found" : "found again") + " as claim "
                + state.claim().id() + file;
    }

    private static String shown(String value) {
        return value.isEmpty() ? "nothing" : value;
    }

    private void line(String words) throws IOException {
        String indent = words.startsWith(INDENT) ? INDENT + INDENT : INDENT;
        for (String line : Wrapping.lines(Words.line(words), width - indent.length() - 2)) {
            out.write(indent + line + "\n");
            indent = INDENT + INDENT + INDENT;
        }
    }
}
