package org.dateline.extract.place;

import java.util.List;
import org.dateline.extract.place.gazetteer.Gazetteer;
import org.dateline.language.Sentence;

/**
 * Finds the places that a report names and which places of a gazetteer they are. Built once; safe for any number of
 * threads; the same report gives the same places.
 */
public final class PlaceFinder {
    private final Gazetteer gazetteer;

    private PlaceFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** A finder over the gazetteer that comes with the program. */
    public static PlaceFinder bundled() {
        return using(Gazetteer.bundled());
    }

    public static PlaceFinder using(Gazetteer gazetteer) {
        return new PlaceFinder(gazetteer);
    }

    /**
     * The places named in a report. All sentences are looked at together, since they tell of one another's places.
     *
     * @param sentences as analysed; their spans are offsets into the text
     */
    public ReportPlaces resolve(String text, List<Sentence> sentences) {
        Lookup lookup = new Lookup(gazetteer);
        String even = Blanks.plain(text);
        List<Mention> mentions = new MentionFinder(even, sentences, lookup).find();
        Evidence evidence = Evidence.of(even, sentences, mentions, lookup);
        SenseFinder senses = new SenseFinder(mentions, evidence, lookup);
        return new PlaceWriter(text, sentences, mentions, senses, evidence, lookup).write();
    }
}
