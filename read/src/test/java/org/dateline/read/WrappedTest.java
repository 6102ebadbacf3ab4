package org.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.dateline.model.BlockKind;
import org.dateline.model.Capture;
import org.dateline.model.DateEvidence;
import org.dateline.model.Report;
import org.dateline.read.internal.container.Entry;
import org.dateline.read.internal.container.Wrapped;
import org.dateline.read.item.Said;
import org.junit.jupiter.api.Test;

class WrappedTest {
    private static final Said SAID = Said.by("feed entry")
            .titled(Optional.of("Bridge <shelled> & closed"))
            .outlet(Optional.of("Alma Courier"))
            .published(Optional.of("2019-03-03T10:15:00+02:00"))
            .url(Optional.of("https://courier.example/bridge"));

    private static final String TEXT = """
            The bridge over the Alma was shelled on Sunday, <b>the mayor</b> & two others said.\r
            \r
            It will stay closed for a week,
            the mayor's office said in a statement.

            No one was hurt.
            """;

    @Test
    void makesAReportOfPlainText() throws IOException {
        Report report = read(Wrapped.text("1", SAID, "Bridge <shelled> & closed", TEXT));
        assertThat(report.title()).contains("Bridge <shelled> & closed");
        assertThat(report.outlet()).contains("Alma Courier");
        assertThat(report.url()).contains("https://courier.example/bridge");
        assertThat(report.published().map(DateEvidence::date)).contains(LocalDate.of(2019, 3, 3));
        assertThat(words(report, BlockKind.HEADLINE)).containsExactly("Bridge <shelled> & closed");
        assertThat(words(report, BlockKind.BODY))
                .containsExactly(
                        "The bridge over the Alma was shelled on Sunday, <b>the mayor</b> & two others said.",
                        "It will stay closed for a week, the mayor's office said in a statement.",
                        "No one was hurt.");
    }

    @Test
    void makesAReportOfMarkup() throws IOException {
        String markup =
                "<p>The bridge over the Alma was shelled on Sunday.</p><script>x()</script><p>No one was hurt, the mayor said on Monday.</p>";
        Report report = read(Wrapped.html("1", SAID, "Bridge shelled", markup));
        assertThat(words(report, BlockKind.HEADLINE)).containsExactly("Bridge shelled");
        assertThat(words(report, BlockKind.BODY))
                .containsExactly(
                        "The bridge over the Alma was shelled on Sunday.",
                        "No one was hurt, the mayor said on Monday.");
    }

    @Test
    void needsNoTitle() throws IOException {
        Report report = read(Wrapped.text("1", Said.by("message"), "", TEXT));
        assertThat(report.text()).startsWith("The bridge over the Alma");
    }

    private static Iterable<String> words(Report report, BlockKind kind) {
        return report.blocks().stream()
                .filter(block -> block.kind() == kind)
                .map(block -> block.span().in(report.text()))
                .toList();
    }

    private static Report read(Entry entry) throws IOException {
        Entry.Content content = (Entry.Content) entry;
        Capture capture =
                Capture.of("feed.xml!/" + entry.name(), content.content().readAllBytes());
        return ((ReadOutcome.Read) Reader.create().read(capture, content.said())).report();
    }
}
