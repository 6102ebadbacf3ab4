package org.dateline.read.internal.credit;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Block;
import org.dateline.model.BlockKind;
import org.dateline.read.internal.date.LabelledText;

/** Finds who published a plain text, where the page's own words say so clearly. Immutable. */
public final class Outlets {
    private static final String NAME =
            "((?:[Tt]he )?\\p{Lu}[\\p{L}\\d&.'’-]*(?: (?:of|the|and|&|for|de|al)| \\p{Lu}[\\p{L}\\d&.'’-]*){0,5})";

    private static final List<Pattern> SAYINGS = List.of(
            Pattern.compile("Discover more from " + NAME),
            Pattern.compile(
                    "(?:[Ss]ubscribe|[Ss]ign up) (?:to|for) " + NAME + " (?:[Nn]ewsletter|[Dd]aily [Nn]ewsletter)"),
            Pattern.compile(
                    "(?:©|\\([cC]\\)|Copyright)\\s?(?:©\\s?|[Cc]opyright\\s)?\\d{4}(?:\\s?[-–]\\s?\\d{4})?,?\\s(?:by\\s)?"
                            + NAME),
            Pattern.compile("(?:©|\\([cC]\\)|Copyright)\\s?(?:©\\s?)?" + NAME + "(?=[.,|]?\\s(?:\\d{4}|All rights))"));

    private final Agencies agencies;
    private final Masthead masthead = new Masthead();

    public Outlets(Agencies agencies) {
        this.agencies = agencies;
    }

    /** The outlet; empty if nothing names it. */
    public Optional<String> in(LabelledText source) {
        return source.blocks().stream()
                .filter(block -> block.kind() == BlockKind.FURNITURE)
                .flatMap(block -> named(source, block).stream())
                .findFirst()
                .or(() -> masthead.in(source.text())
                        .filter(name -> agencies.named(name).isEmpty()));
    }

    private Optional<String> named(LabelledText source, Block block) {
        String words = source.words(block);
        String head = words.substring(0, Math.min(words.length(), 400));
        for (Pattern saying : SAYINGS) {
            Matcher matcher = saying.matcher(head);
            Optional<String> name = matcher.find() ? name(matcher.group(1)) : Optional.empty();
            if (name.isPresent()) {
                return name;
            }
        }
        return Optional.empty();
    }

    /** The name without "All rights" and the full stop behind it; empty if it is an agency's. */
    private Optional<String> name(String words) {
        String cut = REST.matcher(words).replaceFirst("");
        return cut.isBlank() || agencies.named(cut).isPresent() ? Optional.empty() : Optional.of(cut);
    }

    private static final Pattern REST = Pattern.compile("\\.?(?: All)?(?: [Rr]ights.*)?[.,]?$");
}
