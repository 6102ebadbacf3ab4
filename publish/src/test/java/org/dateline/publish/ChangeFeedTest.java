package org.dateline.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.dateline.model.Change;
import org.dateline.model.Claim;
import org.dateline.model.FieldChange;
import org.dateline.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The feed of changes, read by a library that reads feeds. */
class ChangeFeedTest {
    private static final Report REPORT = Examples.fullReport(Examples.capture("river.html", Examples.TEXT));
    private static final Claim CLAIM = Examples.fullClaim(REPORT);
    private static final Instant THEN = Instant.parse("2024-12-04T10:00:00Z");

    private static Change change(int minutes, String reason) {
        return new Change(
                THEN.plusSeconds(60L * minutes),
                Change.Type.CHANGED,
                REPORT,
                CLAIM,
                List.of(new FieldChange("kind", "shelling", "damage")),
                reason);
    }

    private static String written(ChangeFeed feed) throws IOException {
        StringWriter out = new StringWriter();
        feed.write(out);
        return out.toString();
    }

    private static SyndFeed read(String feed) throws FeedException {
        return new SyndFeedInput().build(new StringReader(feed));
    }

    @Test
    void tellsFeedReadersWhatChanged() throws IOException, FeedException {
        ChangeFeed feed = new ChangeFeed("http://127.0.0.1:7070");
        feed.add(change(0, "first"));
        feed.add(change(1, "second"));
        SyndFeed read = read(written(feed));
        assertThat(read.getFeedType()).isEqualTo("atom_1.0");
        assertThat(read.getPublishedDate()).isEqualTo(Date.from(THEN.plusSeconds(60)));
        assertThat(read.getEntries()).hasSize(2).extracting(SyndEntry::getUri).doesNotHaveDuplicates();
        SyndEntry newest = read.getEntries().get(0);
        assertThat(newest.getLink()).isEqualTo("http://127.0.0.1:7070/claims/" + CLAIM.id());
        assertThat(newest.getTitle()).startsWith("changed: ");
        assertThat(newest.getContents().get(0).getValue())
                .contains(CLAIM.span().in(REPORT.text()).strip(), "second", "kind: shelling → damage", "The Example");
        assertThat(newest.getUpdatedDate()).isEqualTo(Date.from(THEN.plusSeconds(60)));
    }

    @Test
    void keepsTheLatest() throws IOException, FeedException {
        ChangeFeed feed = new ChangeFeed("http://127.0.0.1:7070");
        for (int i = 0; i < ChangeFeed.MOST + 20; i++) {
            feed.add(change(i, "change " + i));
        }
        SyndFeed read = read(written(feed));
        assertThat(read.getEntries()).hasSize(ChangeFeed.MOST);
        assertThat(read.getEntries().get(0).getContents().get(0).getValue())
                .contains("change " + (ChangeFeed.MOST + 19));
        assertThat(read(written(new ChangeFeed("http://127.0.0.1:7070"))).getEntries())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>&amp;</b> ]]>", "\u0000\u0008\uFFFF\uD800 x", "مرحبا \u202E", "\uD83D\uDE00 \n\t y"})
    void takesAnyWords(String words) throws IOException, FeedException {
        ChangeFeed feed = new ChangeFeed("http://127.0.0.1:7070");
        feed.add(change(0, words + " end"));
        assertThat(read(written(feed)).getEntries().get(0).getContents().get(0).getValue())
                .contains("end");
    }
}
