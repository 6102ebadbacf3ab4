package org.dateline.cli;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.ledger.FeedHealth;

/** How feeds do: one row each, and below it why it, or what it leads to, could not be had. Times are UTC. */
record HealthTable(Writer out, int width, Colours colours) {
    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneOffset.UTC);
    private static final String HEADING = "last success      newest item       taken  waiting  feed";
    private static final String INDENT = "    ";
    private static final int BEFORE_FEED = 51;

    void print(List<FeedHealth> feeds) throws IOException {
        if (feeds.isEmpty()) {
            out.write("no feed has been watched yet: dateline watch FEEDS.opml\n");
        } else {
            out.write(colours.strong(HEADING) + "\n");
            for (FeedHealth feed : feeds) {
                print(feed);
            }
        }
        out.flush();
    }

    private void print(FeedHealth feed) throws IOException {
        String name = (feed.title().isEmpty() ? "" : feed.title() + "  ") + feed.address();
        out.write(String.format(
                        "%-16s  %-16s  %5d  %7d  %s",
                        shown(feed.succeededAt()),
                        shown(feed.newest()),
                        feed.taken(),
                        feed.waiting(),
                        Words.cut(Words.line(name), Math.max(20, width - BEFORE_FEED)))
                + "\n");
        if (!feed.failures().isEmpty()) {
            line(feed.failures().stream()
                    .map(failure -> failure.times() + " " + failure.code())
                    .collect(Collectors.joining(", ")));
            FeedHealth.Failure last =
                    Collections.max(feed.failures(), Comparator.comparing(FeedHealth.Failure::lastAt));
            line("last, " + shown(Optional.of(last.lastAt())) + ": " + last.words());
        }
        if (feed.notBefore().isPresent()) {
            line("left alone until " + shown(feed.notBefore()));
        }
    }

    private void line(String words) throws IOException {
        for (String part : Wrapping.lines(Words.line(words), width - INDENT.length())) {
            out.write(INDENT + colours.warning(part) + "\n");
        }
    }

    private static String shown(Optional<Instant> at) {
        return at.map(MINUTES::format).orElse("never");
    }
}
