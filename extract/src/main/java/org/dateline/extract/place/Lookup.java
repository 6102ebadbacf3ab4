package org.dateline.extract.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.extract.place.gazetteer.Exactness;
import org.dateline.extract.place.gazetteer.Gazetteer;
import org.dateline.extract.place.gazetteer.GazetteerKind;
import org.dateline.extract.place.gazetteer.NameMatch;
import org.dateline.extract.place.gazetteer.Table;
import org.dateline.extract.place.gazetteer.Table.Line;

/** Asks the gazetteer once for each name of a report. */
final class Lookup {
    private static final Map<String, Line> ABBREVIATIONS = readAbbreviations();

    private final Gazetteer gazetteer;
    private final Map<String, List<NameMatch>> found = new HashMap<>();

    Lookup(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    private static Map<String, Line> readAbbreviations() {
        Map<String, Line> abbreviations = new HashMap<>();
        for (Line line : Table.read("abbreviations.tsv")) {
            line.list(0, ";").forEach(abbreviation -> abbreviations.put(abbreviation, line));
        }
        return abbreviations;
    }

    Gazetteer gazetteer() {
        return gazetteer;
    }

    /** What a name may mean. */
    List<NameMatch> find(String name) {
        return found.computeIfAbsent(name, this::ask);
    }

    private List<NameMatch> ask(String name) {
        Line abbreviated = ABBREVIATIONS.get(name);
        if (abbreviated == null) {
            return gazetteer.find(name);
        }
        return gazetteer.find(abbreviated.column(1)).stream()
                .filter(match -> match.place().country().equals(abbreviated.column(2)))
                .filter(match -> match.place().kind() != GazetteerKind.DISTRICT)
                .toList();
    }

    /** Whether a word is a division's abbreviation, good only after another place's name. */
    static boolean isAbbreviation(String word) {
        return ABBREVIATIONS.containsKey(word);
    }

    /** Whether a place has exactly this name. */
    boolean knows(String name) {
        return find(name).stream()
                .anyMatch(match -> match.exactness() == Exactness.NAME || match.exactness() == Exactness.OTHER_NAME);
    }
}
