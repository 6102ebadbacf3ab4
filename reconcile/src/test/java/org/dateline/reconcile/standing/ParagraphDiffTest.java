package org.dateline.reconcile.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.model.Block;
import org.dateline.model.BlockKind;
import org.dateline.model.Report;
import org.dateline.model.ReportId;
import org.dateline.model.Sha256;
import org.dateline.model.Span;
import org.junit.jupiter.api.Test;

class ParagraphDiffTest {
    private static final String FIRST = "Shells fell on Marrow.";
    private static final String SECOND = "The ministry said twelve people died.";
    private static final String THIRD = "Both bridges are closed.";

    @Test
    void givesTheParagraphsThatCameWentOrWereReworded() {
        assertThat(marked(List.of(FIRST, SECOND, THIRD), List.of(FIRST, "The ministry said 14 people died.", THIRD)))
                .containsExactly("The ministry said -twelve +14 people died.");
        assertThat(marked(List.of(FIRST, THIRD), List.of(FIRST, SECOND, THIRD))).containsExactly("+" + SECOND);
        assertThat(marked(List.of(FIRST, SECOND, THIRD), List.of(SECOND, THIRD)))
                .containsExactly("-" + FIRST);
        assertThat(marked(List.of(FIRST, SECOND), List.of(FIRST, SECOND))).isEmpty();
        assertThat(marked(List.of(), List.of(FIRST))).containsExactly("+" + FIRST);
        assertThat(marked(List.of(FIRST), List.of())).containsExactly("-" + FIRST);
    }

    @Test
    void leavesOutWhatStandsAroundTheArticleAndHowLinesWereBroken() {
        Report before = report(BlockKind.FURNITURE, List.of("Read more: five things"));
        Report after = report(BlockKind.FURNITURE, List.of("Read more: six things"));
        assertThat(ParagraphDiff.between(before, after)).isEmpty();
        assertThat(marked(List.of("Shells fell\n  on\u00a0Marrow."), List.of(FIRST)))
                .isEmpty();
    }

    /** Taking out what came in gives the paragraphs before, and the other way round, for those that were changed. */
    @Test
    void losesNoWordOfEither() {
        Random random = new Random(11);
        for (int i = 0; i < 300; i++) {
            List<String> before = paragraphs(random);
            List<String> after = paragraphs(random);
            List<List<WordDiff.Piece>> changed =
                    ParagraphDiff.between(report(BlockKind.BODY, before), report(BlockKind.BODY, after));
            assertThat(changed.stream().filter(pieces -> pieces.isEmpty())).isEmpty();
            assertThat(before.size() - kept(changed, WordDiff.Change.ADDED))
                    .as(before + " → " + after)
                    .isEqualTo(after.size() - kept(changed, WordDiff.Change.DROPPED));
        }
    }

    @Test
    void comesToAnEndWithTensOfThousandsOfParagraphs() {
        List<String> before = IntStream.range(0, 20_000).mapToObj(i -> "a" + i).toList();
        List<String> after = IntStream.range(0, 20_000).mapToObj(i -> "b" + i).toList();
        assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> assertThat(marked(before, after)).hasSize(5_000));
    }

    /** How many changed paragraphs have words besides these. */
    private static long kept(List<List<WordDiff.Piece>> changed, WordDiff.Change without) {
        return changed.stream()
                .filter(pieces -> pieces.stream().anyMatch(piece -> piece.change() != without))
                .count();
    }

    private static List<String> paragraphs(Random random) {
        List<String> paragraphs = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            paragraphs.add(random.ints(1 + random.nextInt(5), 0, 4)
                    .mapToObj(word -> List.of("bridge", "fell", "400", "Marrow").get(word))
                    .collect(Collectors.joining(" ")));
        }
        return paragraphs;
    }

    private static List<String> marked(List<String> before, List<String> after) {
        return ParagraphDiff.between(report(BlockKind.BODY, before), report(BlockKind.BODY, after)).stream()
                .map(paragraph -> paragraph.stream()
                        .map(piece -> switch (piece.change()) {
                            case SAME -> piece.words();
                            case DROPPED -> "-" + piece.words();
                            case ADDED -> "+" + piece.words();
                        })
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private static Report report(BlockKind kind, List<String> paragraphs) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        for (String paragraph : paragraphs) {
            blocks.add(new Block(new Span(text.length(), text.length() + paragraph.length()), kind, "the test"));
            text.append(paragraph).append("\n\n");
        }
        Sha256 digest = Sha256.of(text.toString().getBytes(StandardCharsets.UTF_8));
        return new Report(
                ReportId.of(digest),
                digest,
                "report.txt",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                "en",
                text.toString(),
                blocks);
    }
}
