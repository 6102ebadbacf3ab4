package org.dateline.bench.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.dateline.model.Block;
import org.dateline.model.BlockKind;
import org.dateline.model.Claim;
import org.dateline.model.ClaimId;
import org.dateline.model.Claimant;
import org.dateline.model.ClaimantKind;
import org.dateline.model.DateEvidence;
import org.dateline.model.Figure;
import org.dateline.model.Kind;
import org.dateline.model.Measure;
import org.dateline.model.Place;
import org.dateline.model.PlacePrecision;
import org.dateline.model.Report;
import org.dateline.model.ReportId;
import org.dateline.model.Section;
import org.dateline.model.Sha256;
import org.dateline.model.Span;
import org.dateline.model.Stance;
import org.dateline.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorldTest {
    private static final String TEXT =
            "Shelling killed 40 people in Marrow, the Harbour Observatory said. Nobody's town was spared.";
    private static final LocalDate DAY = LocalDate.of(2031, 3, 4);

    private final World.Coded home = home();

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 77, 2_500})
    void carriesEverySpanToTheSameWords(long seed) {
        World.Coded there = new World(seed).of(home, "there");
        String text = there.report().text();
        Claim claim = there.claims().get(0);
        assertThat(text)
                .isNotEqualTo(TEXT)
                .matches("\\w+ \\w+ 40 \\w+ in \\w+, the \\w+ \\w+ said\\. \\w+'s \\w+ was \\w+\\.");
        assertThat(claim.span().in(text)).matches("\\w+ \\w+ 40 \\w+ in \\w+");
        assertThat(claim.sentence().in(text)).startsWith(claim.span().in(text)).endsWith("said.");
        assertThat(claim.figures().get(0).span().in(text)).matches("40 \\w+");
        assertThat(claim.places().get(0).span().in(text))
                .isEqualTo(claim.places().get(0).name());
        assertThat(text).contains(claim.claimants().get(0).name());
        assertThat(there.report().blocks())
                .singleElement()
                .satisfies(block -> assertThat(block.span()).isEqualTo(new Span(0, text.length())));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 77, 2_500})
    void liesOnTheGlobe(long seed) {
        Place.Location there = new World(seed)
                .of(home, "there")
                .claims()
                .get(0)
                .places()
                .get(0)
                .location()
                .orElseThrow();
        assertThat(there.latitude()).isBetween(-90.0, 90.0);
        assertThat(there.longitude()).isBetween(-180.0, 180.0);
    }

    @Test
    void isTheSameForTheSameNumberAndAnotherForAnother() {
        assertThat(new World(5).of(home, "there")).isEqualTo(new World(5).of(home, "there"));
        assertThat(new World(6).of(home, "there").report().text())
                .isNotEqualTo(new World(5).of(home, "there").report().text());
    }

    private static World.Coded home() {
        Sha256 capture = Sha256.of(TEXT);
        ReportId id = ReportId.of(capture);
        Report report = new Report(
                id,
                capture,
                "home.txt",
                Optional.empty(),
                Optional.empty(),
                Optional.of("Harbour Post"),
                Optional.empty(),
                List.of(),
                Optional.of(new DateEvidence(DAY, "text", "4 March")),
                List.of(),
                Optional.empty(),
                "en",
                TEXT,
                List.of(new Block(new Span(0, TEXT.length()), BlockKind.BODY, "a line")));
        Span span = of("Shelling killed 40 people in Marrow");
        Place.Location marrow =
                new Place.Location("Marrow", Optional.of(7), 35.1, 36.7, 10, Optional.empty(), Optional.of("SY"));
        Claim claim = new Claim(
                ClaimId.of(id, span, Kind.SHELLING),
                id,
                span,
                of("Shelling killed 40 people in Marrow, the Harbour Observatory said."),
                false,
                List.of(new Claimant("Harbour Observatory", ClaimantKind.MONITOR)),
                List.of(),
                Optional.empty(),
                Optional.of("said"),
                Section.BODY,
                Stance.ASSERTS,
                Status.ACTUAL,
                Kind.SHELLING,
                List.of(),
                List.of(),
                List.of(),
                List.of(new Place(
                        of("Marrow"),
                        "Marrow",
                        Optional.of(marrow),
                        PlacePrecision.SETTLEMENT,
                        "exact name",
                        List.of(marrow))),
                Optional.empty(),
                List.of(new Figure(
                        of("40 people"),
                        Measure.KILLED,
                        "people",
                        "40 people",
                        40,
                        OptionalDouble.of(40),
                        OptionalDouble.of(40),
                        Optional.empty(),
                        false,
                        List.of())),
                List.of());
        return new World.Coded(report, List.of(claim));
    }

    private static Span of(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }
}
