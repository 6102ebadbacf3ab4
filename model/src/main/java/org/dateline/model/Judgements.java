package org.dateline.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What persons think of sources and of claims. A person's grade wins over any rule.
 *
 * @param sources by their {@link #folded} names
 * @param claims by the ids that they have now
 */
public record Judgements(Map<String, Judgement> sources, Map<ClaimId, Judgement> claims) {
    public static final Judgements NONE = new Judgements(Map.of(), Map.of());

    private static final Pattern MARKS = Pattern.compile("\\p{M}++");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]++");

    public Judgements {
        sources = Map.copyOf(sources);
        claims = Map.copyOf(claims);
    }

    /** What is thought of a source, however its name's case, accents and punctuation are written. */
    public Optional<Judgement> ofSource(String name) {
        return Optional.ofNullable(sources.get(folded(name)));
    }

    public Optional<Judgement> of(ClaimId claim) {
        return Optional.ofNullable(claims.get(claim));
    }

    /** A name in lower case, without accents, article and punctuation. */
    public static String folded(String name) {
        String bare =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        String words =
                OTHERS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        return words.startsWith("the ") ? words.substring("the ".length()) : words;
    }
}
