package org.dateline.reconcile.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.model.Report;
import org.dateline.model.ReportId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoriesTest {
    private static final Meaning MEANING = new WordMeaning();
    private static final List<List<StoryProfile>> WANTED = examples();
    private static final List<StoryProfile> ALL =
            WANTED.stream().flatMap(List::stream).toList();

    private static List<List<StoryProfile>> examples() {
        List<List<StoryProfile>> stories = new ArrayList<>();
        for (String line : resource().lines().toList()) {
            if (line.startsWith("==")) {
                stories.add(new ArrayList<>());
            } else if (!line.startsWith("#")) {
                String[] columns = line.split(" \\| ");
                stories.get(stories.size() - 1).add(profile(columns[0], columns[1], columns[2]));
            }
        }
        return stories;
    }

    private static String resource() {
        try (InputStream stream = Objects.requireNonNull(StoriesTest.class.getResourceAsStream("stories.txt"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static StoryProfile profile(String day, String title, String body) {
        return StoryProfile.of(Reports.of(day, title, body), MEANING);
    }

    private static Set<Set<ReportId>> ids(List<List<StoryProfile>> stories) {
        return stories.stream()
                .map(story -> story.stream().map(StoryProfile::report).collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }

    @Test
    void putsReportsOnOneStoryTogether() {
        Set<Set<ReportId>> found =
                Stories.cluster(ALL).stream().map(Set::copyOf).collect(Collectors.toSet());

        assertThat(found).isEqualTo(ids(WANTED));
    }

    @Test
    void isTheSameInAnyOrder() {
        List<List<ReportId>> expected = Stories.cluster(ALL);
        Random random = new Random(11);
        for (int i = 0; i < 20; i++) {
            List<StoryProfile> shuffled = new ArrayList<>(ALL);
            Collections.shuffle(shuffled, random);
            shuffled.add(shuffled.get(0));

            assertThat(Stories.cluster(shuffled)).isEqualTo(expected);
        }
    }

    @Test
    void saysOfTwoReportsTheSameBothWaysRound() {
        for (StoryProfile one : ALL) {
            for (StoryProfile other : ALL) {
                assertThat(Stories.likeness(one, other))
                        .isEqualTo(Stories.likeness(other, one))
                        .isBetween(0.0, 1.0);
            }
        }
    }

    @Test
    void findsCandidatesByKeys() {
        StoryProfile dam = ALL.get(0);

        assertThat(dam.keys()).isEqualTo(new TreeSet<>(dam.keys())).hasSizeLessThan(50);
        assertThat(ALL.get(1).keys()).containsAnyElementsOf(dam.keys());
    }

    @Test
    void findsReportsOfFarDaysLessAlike() {
        StoryProfile monday = profile("2031-03-02", "Shelling of Marwana", "Shells hit Marwana.");
        StoryProfile tuesday = profile("2031-03-03", "Marwana shelled", "Marwana was hit by shells.");
        StoryProfile nextYear = profile("2032-03-03", "Marwana shelled", "Marwana was hit by shells.");

        assertThat(Stories.likeness(monday, tuesday)).isGreaterThan(Stories.likeness(monday, nextYear));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "...", "\ud800", "1,2,3,,,", "'''", "’s", "中文", "The the THE"})
    void readsReportsThatSayNothing(String text) {
        StoryProfile empty = profile("", text, text);

        assertThat(Stories.likeness(empty, ALL.get(0))).isBetween(0.0, 0.5);
        assertThat(Stories.cluster(List.of(empty, ALL.get(0)))).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a ", "A' ", "1,", "é'", "Qasr ", "\u0301", "-"})
    void readsEndlessText(String part) {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            StoryProfile endless = profile("", part.repeat(1_000), part.repeat(100_000));

            assertThat(Stories.likeness(endless, endless)).isBetween(0.0, 1.0);
        });
    }

    @Test
    void readsEveryPrefixAndSuffix() {
        Report report =
                Reports.of("2031-03-02", "Army retakes Qasr Belad dam", "Troops of the U.S.’s ally took 1,200.5.");
        String text = report.text();
        for (int i = 0; i <= text.length(); i++) {
            assertThat(StoryWords.of(text.substring(0, i))).doesNotContain("");
            assertThat(StoryWords.of(text.substring(i))).doesNotContain("");
        }
    }

    @Test
    void readsRandomText() {
        Random random = new Random(13);
        for (int i = 0; i < 200; i++) {
            String text = random.ints(200, 0, 0x3000)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();

            assertThat(Stories.likeness(profile("", text, text), ALL.get(0)))
                    .isEqualTo(Stories.likeness(profile("", text, text), ALL.get(0)))
                    .isBetween(0.0, 1.0);
        }
    }

    @Test
    void bringsWordsIntoOneForm() {
        assertThat(StoryWords.of("The Rebels’ commanders, U.N.'s 1,200 men: \"No losses\"."))
                .containsExactly("the", "rebel", "commander", "u", "n", "s", "1,200", "men", "no", "losse");
    }

    @Test
    void readsLettersWithAndWithoutAccentsAlike() {
        assertThat(StoryWords.of("Peñalver’s café")).isEqualTo(StoryWords.of("penalver cafe"));
    }
}
