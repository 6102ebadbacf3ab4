package org.dateline.extract.place.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares one written name with the names of rows. */
final class NameMatching {
    private static final int SHORTEST_ALIKE = 5;
    /** So few consonants tell only names apart that are of one length. */
    private static final int SHORT_SKELETON = 3;

    private final String plain;
    private final String folded;
    private final String skeleton;

    private NameMatching(String plain, String folded, String skeleton) {
        this.plain = plain;
        this.folded = folded;
        this.skeleton = skeleton;
    }

    static NameMatching of(String name) {
        String plain = NameFolding.plain(name);
        String folded = NameFolding.folded(plain);
        return new NameMatching(plain, folded, NameFolding.skeleton(folded));
    }

    /** A row's names, its own first. */
    static List<String> names(GazetteerPlace row) {
        List<String> names = new ArrayList<>();
        names.add(row.name());
        names.addAll(row.otherNames());
        return names;
    }

    /**
     * The keys under which an index holds a name. The first letter tells the kinds of keys apart.
     *
     * @param transliterated whether spellings of the name may differ in their vowels
     */
    static List<String> keys(String name, boolean transliterated) {
        String folded = NameFolding.folded(NameFolding.plain(name));
        String skeleton = NameFolding.skeleton(folded);
        if (folded.isEmpty()) {
            return List.of();
        }
        boolean telling = transliterated && NameFolding.isTelling(skeleton) && folded.length() >= SHORTEST_ALIKE;
        return telling ? List.of("f" + folded, "s" + skeleton) : List.of("f" + folded);
    }

    /** How this name fits the row best; empty if it does not. */
    Optional<NameMatch> match(GazetteerPlace row) {
        Optional<NameMatch> best = Optional.empty();
        for (String name : names(row)) {
            Optional<Exactness> found = compare(name, name.equals(row.name()));
            if (found.isPresent()
                    && (best.isEmpty() || found.get().compareTo(best.get().exactness()) < 0)) {
                best = Optional.of(new NameMatch(row, found.get(), name));
            }
            if (best.isPresent() && best.get().exactness() == Exactness.NAME) {
                break;
            }
        }
        return best;
    }

    private Optional<Exactness> compare(String name, boolean own) {
        String otherPlain = NameFolding.plain(name);
        if (own && otherPlain.equals(plain + " city")) {
            return Optional.of(Exactness.NAME);
        }
        if (otherPlain.equals(plain)) {
            return Optional.of(own ? Exactness.NAME : Exactness.OTHER_NAME);
        }
        String otherFolded = NameFolding.folded(otherPlain);
        if (otherFolded.equals(folded)) {
            return Optional.of(Exactness.FOLDED);
        }
        boolean alike = folded.length() >= SHORTEST_ALIKE
                && NameFolding.skeleton(otherFolded).equals(skeleton)
                && (skeleton.length() > SHORT_SKELETON || folded.length() == otherFolded.length())
                && Edits.between(folded, otherFolded) <= Math.max(1, folded.length() / 4);
        return alike ? Optional.of(Exactness.SKELETON) : Optional.empty();
    }
}
