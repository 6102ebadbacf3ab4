package org.dateline.extract.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.extract.place.PlaceCorpus.Expected;
import org.dateline.extract.place.gazetteer.Area;
import org.dateline.language.LanguageAnalyzer;
import org.dateline.language.Sentence;
import org.dateline.model.Place;
import org.dateline.model.Span;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PlaceFinderTest {
    private static final PlaceFinder FINDER = PlaceFinder.bundled();
    private static final String SAMPLE =
            "Shells fell 5km (3 miles) northeast of Hama’s edge, near as-Safira, Syria. The northwest was quiet; "
                    + "“Damascus” denied it. Families left Deir al-Zor's countryside for Idlib province.";
    private static final LanguageAnalyzer language = LanguageAnalyzer.open();

    @AfterAll
    static void closeLanguage() {
        language.close();
    }

    @TestFactory
    Stream<DynamicTest> holdsTheCorpusOfPlaces() {
        return PlaceCorpus.read().stream().map(example -> dynamicTest(example.text(), () -> check(example)));
    }

    private static void check(PlaceCorpus.Example example) {
        List<Place> places = resolve(example.text()).mentions().stream()
                .map(PlaceMention::place)
                .toList();
        for (Expected expected : example.places()) {
            assertThat(places)
                    .as(places.toString())
                    .anySatisfy(place -> assertThat(fits(expected, place)).isTrue());
        }
        if (example.only()) {
            assertThat(places).hasSameSizeAs(example.places());
        }
    }

    private static boolean fits(Expected expected, Place place) {
        boolean near = expected.area()
                .map(area -> place.location()
                        .map(location -> new Area(location.latitude(), location.longitude(), 0).distanceKm(area)
                                <= area.radiusKm())
                        .orElse(false))
                .orElse(place.location().isEmpty());
        return place.name().equals(expected.name()) && place.precision().code().equals(expected.precision()) && near;
    }

    private static ReportPlaces resolve(String text) {
        List<Sentence> sentences =
                language.analyze(text, List.of(new Span(0, text.length()))).sentences();
        return FINDER.resolve(text, sentences);
    }

    private static void checkSpans(String text) {
        int end = 0;
        for (PlaceMention mention : resolve(text).mentions()) {
            assertThat(mention.span().start()).isGreaterThanOrEqualTo(end);
            end = mention.span().end();
            assertThat(end).isLessThanOrEqualTo(text.length());
            assertThat(mention.place().name()).isEqualTo(mention.span().in(text));
        }
    }

    @Test
    void keepsExactSpansInEveryPrefixAndSuffix() {
        for (int cut = 0; cut <= SAMPLE.length(); cut += 3) {
            checkSpans(SAMPLE.substring(0, cut));
            checkSpans(SAMPLE.substring(cut));
        }
    }

    @Test
    void laysAKnownNameWhereItLiesThoughTheReportSaysOtherwise() {
        Place idlib = resolve("In Syria, shells hit Idlib, 65 kilometers (40 miles) southeast of Aleppo, at night.")
                .mentions()
                .stream()
                .map(PlaceMention::place)
                .filter(place -> place.name().equals("Idlib"))
                .findFirst()
                .orElseThrow();
        assertThat(idlib.location().orElseThrow().latitude()).isBetween(35.8, 36.1);
        assertThat(idlib.reason()).contains("yet it lies").contains("southwest of Aleppo");
    }

    @Test
    void tellsAGovernmentThatSpeaksFromASite() {
        ReportPlaces places = resolve("Damascus said on Monday that its army held Hama in Syria.");
        assertThat(places.mentions().get(0).role()).isEqualTo(PlaceRole.SPEAKER);
        assertThat(places.mentions().get(1).role()).isEqualTo(PlaceRole.SITE);
    }

    @Test
    void readsPathologicalTextInBoundedTime() {
        assertTimeoutPreemptively(Duration.ofMinutes(2), () -> {
            for (String part : List.of("Hama, ", "north of ", "the northern ", "5 km ", "al-", "San Jose ", "(a ")) {
                checkSpans(part.repeat(500) + "Hama.");
            }
        });
    }

    @Test
    void readsRandomTextTheSameWayInAllThreads() {
        Random random = new Random(11);
        String[] words = SAMPLE.split(" ", -1);
        List<String> texts = IntStream.range(0, 40)
                .mapToObj(i -> String.join(
                        " ",
                        random.ints(30, 0, words.length)
                                .mapToObj(at -> words[at])
                                .toList()))
                .toList();
        List<ReportPlaces> alone = texts.stream().map(PlaceFinderTest::resolve).toList();
        List<ReportPlaces> together =
                texts.parallelStream().map(PlaceFinderTest::resolve).toList();
        assertThat(together).isEqualTo(alone);
        texts.forEach(PlaceFinderTest::checkSpans);
    }
}
