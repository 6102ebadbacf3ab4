package org.dateline.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A text of claims.txt with the claims that a coder would write down from it.
 *
 * @param anchor the day the text was published
 * @param knownWrong whether the claims that are found are known not to be those expected
 */
record ClaimExample(LocalDate anchor, boolean knownWrong, boolean headline, String text, List<ExpectedClaim> expected) {
    private static final String HEADLINE = "^ ";

    /** Reads the examples; the head of the file says how they are written. */
    static List<ClaimExample> parse(List<String> lines) {
        List<ClaimExample> examples = new ArrayList<>();
        LocalDate anchor = LocalDate.EPOCH;
        boolean knownWrong = false;
        for (String line : lines) {
            if (line.startsWith("# anchor: ")) {
                anchor = LocalDate.parse(line.substring("# anchor: ".length()));
            } else if (line.equals("# known wrong")) {
                knownWrong = true;
            } else if (line.startsWith("> ") || line.startsWith("! ")) {
                examples.get(examples.size() - 1).expected().add(ExpectedClaim.parse(line));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                boolean headline = line.startsWith(HEADLINE);
                String text = headline ? line.substring(HEADLINE.length()) : line;
                examples.add(
                        new ClaimExample(anchor, knownWrong, headline, text.replace(" ¶ ", "\n"), new ArrayList<>()));
            }
        }
        return examples;
    }
}
