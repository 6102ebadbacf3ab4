package org.dateline.read.internal.credit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Block;
import org.dateline.model.BlockKind;
import org.dateline.read.internal.date.LabelledText;
import org.dateline.read.internal.label.TextCreditLabeller;

/** Finds the agencies credited with the text, not those credited with pictures. Immutable. */
public final class Credits {
    /** "BERLIN (AP) -", "HAMA, Syria, Dec 4 (Reuters) –", "DAMASCUS, Dec. 1 (Xinhua) --", "Puerto Alma, 4 dic (EFE).-". */
    private static final Pattern DATELINE = Pattern.compile("\\p{L}[^()!?:]{1,70}\\(([^()]{2,60})\\)\\.?\\s?[-–—:]");

    /** "МОСКВА, 4 декабря. /ТАСС/." */
    private static final Pattern SLASHED = Pattern.compile("\\p{L}[^()!?:/]{1,70}/([^/]{2,40})/[.\\s]");

    /** "КИЕВ, 4 дек — РИА Новости. " */
    private static final Pattern DASHED = Pattern.compile("\\p{Lu}[^()!?:—–]{1,60}\\s[—–-]\\s([\\p{L} -]{2,30})\\.\\s");

    /** "La Lanterne avec AFP" under a headline. */
    private static final Pattern TOGETHER_WITH =
            Pattern.compile("(?:.{0,60}\\s)?(?:avec|con|com|mit|with)\\s(?:l['’])?(.{2,40})", Pattern.CASE_INSENSITIVE);

    private static final int SHORT = 100;

    /** "(Reuters) - Fighting ...". */
    private static final Pattern OPENING = Pattern.compile("\\(([^()]{2,60})\\)\\s?[-–—]\\s");

    private static final Pattern CLOSING = Pattern.compile("[(\\[—–-]\\s?([^()\\[\\]—–.]{2,60})[)\\]]?\\.?$");
    private static final int OPENING_BLOCKS = 3;

    private final Agencies agencies;

    public Credits(Agencies agencies) {
        this.agencies = agencies;
    }

    /** The agencies, in the order in which they are named. */
    public List<String> in(LabelledText source, Optional<String> byline) {
        Set<String> found = new LinkedHashSet<>();
        byline.map(agencies::allIn).ifPresent(found::addAll);
        int bodies = 0;
        for (Block block : source.blocks()) {
            String words = source.words(block);
            switch (block.kind()) {
                case BYLINE, DATELINE -> found.addAll(agencies.allIn(words));
                case CREDIT -> {
                    if (block.reason().equals(TextCreditLabeller.REASON)) {
                        found.addAll(agencies.allIn(words));
                    }
                }
                case BODY, SUBTITLE -> {
                    if (bodies++ < OPENING_BLOCKS) {
                        found.addAll(openingOf(words));
                        found.addAll(sharedIn(words));
                    }
                }
                case FURNITURE -> {
                    if (block.reason().equals("copyright line")) {
                        found.addAll(agencies.allIn(words));
                    }
                }
                default -> {}
            }
        }
        found.addAll(closingOf(source));
        return new ArrayList<>(found);
    }

    private List<String> openingOf(String words) {
        for (Pattern pattern : List.of(OPENING, DATELINE, SLASHED, DASHED)) {
            Matcher matcher = pattern.matcher(words);
            List<String> named = matcher.lookingAt() ? agencies.onlyAgenciesIn(matcher.group(1)) : List.of();
            if (!named.isEmpty()) {
                return named;
            }
        }
        return List.of();
    }

    /** The agencies that a short line says a text was made with. */
    private List<String> sharedIn(String words) {
        Matcher matcher = TOGETHER_WITH.matcher(words);
        return words.length() <= SHORT && matcher.matches() ? agencies.onlyAgenciesIn(matcher.group(1)) : List.of();
    }

    /** An agency in brackets or behind a dash at the very end of the last paragraph. */
    private List<String> closingOf(LabelledText source) {
        int last = source.last(BlockKind.BODY);
        if (last < 0) {
            return List.of();
        }
        String words = source.words(source.blocks().get(last));
        Matcher matcher = CLOSING.matcher(words).region(Math.max(0, words.length() - 70), words.length());
        return matcher.find() ? agencies.onlyAgenciesIn(matcher.group(1)) : List.of();
    }
}
