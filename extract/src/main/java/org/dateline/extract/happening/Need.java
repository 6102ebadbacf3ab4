package org.dateline.extract.happening;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/** What a clause must hold for one of its words to tell a kind. */
sealed interface Need {
    /** Nothing. */
    record Nothing() implements Need {}

    /** One of these lemmas. */
    record OneOf(Set<String> lemmas) implements Need {
        public OneOf {
            lemmas = Set.copyOf(lemmas);
        }
    }

    /** None of these lemmas. */
    record NoneOf(Set<String> lemmas) implements Need {
        public NoneOf {
            lemmas = Set.copyOf(lemmas);
        }
    }

    /** An object (in the passive, a subject) of these lemmas, or the name of a place. */
    record TerritoryAsObject(Set<String> lemmas) implements Need {
        public TerritoryAsObject {
            lemmas = Set.copyOf(lemmas);
        }
    }

    /** No object. */
    record NoObject() implements Need {}

    /** A place that can be taken and held: one of these lemmas, or the name of a place. */
    record Territory(Set<String> lemmas) implements Need {
        public Territory {
            lemmas = Set.copyOf(lemmas);
        }
    }

    /** A number that stands for people: "25 hurt". */
    record Counted() implements Need {}

    /** Reads the column of the data file. */
    static Need parse(String column, Map<String, Set<String>> classes) {
        if (column.equals("-")) {
            return new Nothing();
        }
        if (column.startsWith("w:")) {
            return new OneOf(Set.copyOf(Arrays.asList(column.substring(2).split("\\|"))));
        }
        if (column.startsWith("!w:")) {
            return new NoneOf(Set.copyOf(Arrays.asList(column.substring(3).split("\\|"))));
        }
        if (column.equals("#")) {
            return new Counted();
        }
        if (column.equals("!o")) {
            return new NoObject();
        }
        if (column.equals("o:territory")) {
            return new TerritoryAsObject(classes.getOrDefault("territory", Set.of()));
        }
        Set<String> lemmas = classes.get(column);
        if (lemmas == null) {
            throw new IllegalStateException("no class " + column);
        }
        return column.equals("territory") ? new Territory(lemmas) : new OneOf(lemmas);
    }
}
