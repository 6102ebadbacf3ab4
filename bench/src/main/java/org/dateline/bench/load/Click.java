package org.dateline.bench.load;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;

/** What somebody at the desk may do next; the likelier stand more often in the list. */
enum Click {
    LEDGER {
        @Override
        List<String> addresses(Interests interests, SplittableRandom random) {
            String filters = switch (random.nextInt(9)) {
                case 0 -> "";
                case 1 -> "place=" + encoded(interests.placeName(random));
                case 2 -> "kind=" + interests.kind(random);
                case 3 -> interests.days(random);
                case 4 -> "claimant=" + encoded(interests.claimant(random));
                case 5 -> "disputed=yes&sort=-day";
                case 6 -> "origins=2&sort=origins&kind=" + interests.kind(random);
                case 7 -> "side=government&" + interests.days(random);
                default -> "after=" + interests.claim(random);
            };
            return List.of("/ledger?" + filters);
        }
    },
    SEARCH {
        @Override
        List<String> addresses(Interests interests, SplittableRandom random) {
            return List.of("/ledger?q=" + encoded(interests.words(random, 1 + random.nextInt(2))));
        }
    },
    MAP {
        @Override
        List<String> addresses(Interests interests, SplittableRandom random) {
            String filters = switch (random.nextInt(8)) {
                case 0, 1 -> "";
                case 2 -> "kind=" + interests.kind(random);
                case 3 -> interests.days(random);
                case 4 -> "area=" + encoded(interests.area(random));
                case 5 -> "marks=control";
                case 6 -> "marks=claims&place=" + encoded(interests.placeName(random));
                default -> "day=" + interests.day(random);
            };
            return List.of("/map?" + filters, "/api/map?" + filters);
        }
    },
    FIGURES {
        @Override
        List<String> addresses(Interests interests, SplittableRandom random) {
            String filters = switch (random.nextInt(6)) {
                case 0, 1 -> "";
                case 2 -> "measure=killed";
                case 3 -> "measure=killed&" + interests.days(random);
                case 4 -> "place=" + encoded(interests.placeName(random));
                default -> "claimant=" + encoded(interests.claimant(random));
            };
            return List.of("/figures?" + filters);
        }
    },
    TIMELINE {
        @Override
        List<String> addresses(Interests interests, SplittableRandom random) {
            String filters = switch (random.nextInt(5)) {
                case 0 -> "";
                case 1 -> "lanes=side";
                case 2 -> "kind=" + interests.kind(random);
                case 3 -> "place=" + encoded(interests.placeName(random));
                default -> interests.days(random);
            };
            return List.of("/timeline?" + filters, "/api/timeline?" + filters);
        }
    },
    EVENTS {
        @Override
        List<String> addresses(Interests interests, SplittableRandom random) {
            String filters = switch (random.nextInt(5)) {
                case 0 -> "";
                case 1 -> "disputed=yes";
                case 2 -> "sort=day&kind=" + interests.kind(random);
                case 3 -> "place=" + encoded(interests.placeName(random));
                default -> "page=" + (1 + random.nextInt(40));
            };
            return List.of("/events?" + filters);
        }
    },
    CLAIM {
        @Override
        List<String> addresses(Interests interests, SplittableRandom random) {
            return List.of("/claims/" + interests.claim(random));
        }
    },
    REPORT {
        @Override
        List<String> addresses(Interests interests, SplittableRandom random) {
            return List.of("/reports/" + interests.report(random));
        }
    },
    TODAY {
        @Override
        List<String> addresses(Interests interests, SplittableRandom random) {
            return List.of("/");
        }
    },
    API {
        @Override
        List<String> addresses(Interests interests, SplittableRandom random) {
            return List.of(
                    switch (random.nextInt(4)) {
                        case 0 -> "/api/claims?kind=" + interests.kind(random);
                        case 1 -> "/api/claims?after=" + interests.claim(random);
                        case 2 -> "/api/events?" + interests.days(random);
                        default -> "/api/figures?place=" + encoded(interests.placeName(random));
                    });
        }
    };

    /** Of so many clicks. */
    private static final List<Click> SHARES = List.of(
            LEDGER, LEDGER, LEDGER, LEDGER, LEDGER, SEARCH, SEARCH, SEARCH, SEARCH, MAP, MAP, MAP, FIGURES, FIGURES,
            FIGURES, TIMELINE, EVENTS, EVENTS, CLAIM, CLAIM, CLAIM, REPORT, TODAY, API);

    static Click any(SplittableRandom random) {
        return SHARES.get(random.nextInt(SHARES.size()));
    }

    /** The page, and what its script asks for. */
    abstract List<String> addresses(Interests interests, SplittableRandom random);

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
