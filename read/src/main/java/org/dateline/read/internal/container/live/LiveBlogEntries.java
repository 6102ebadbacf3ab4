package org.dateline.read.internal.container.live;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.RejectionCode;
import org.dateline.model.Sha256;
import org.dateline.read.internal.container.Entries;
import org.dateline.read.internal.container.Entry;
import org.dateline.read.internal.container.Told;
import org.dateline.read.internal.html.LiveBlog;
import org.dateline.read.item.Said;

/**
 * The entries of a live blog, then what the page holds besides. An entry is named by its anchor in the page, so that what is
 * written there later is another version of it; without one by its time and a digest of its words.
 */
final class LiveBlogEntries implements Entries {
    private static final int MOST = 5_000;
    private static final String REST = "besides its entries";

    private final LiveBlog blog;
    private final Optional<Said> said;
    private final Iterator<LiveBlog.Entry> left;
    private final Set<String> names = new HashSet<>();
    private int count;
    private boolean ended;

    LiveBlogEntries(LiveBlog blog, Optional<Said> said) {
        this.blog = blog;
        this.said = said;
        this.left = blog.entries().iterator();
    }

    @Override
    public Optional<Entry> next() {
        if (count == MOST && left.hasNext()) {
            left.forEachRemaining(entry -> count++);
            return Optional.of(new Entry.Unfit(
                    "entry " + (MOST + 1),
                    RejectionCode.TOO_LARGE,
                    "a live blog of " + count + " entries; the first " + MOST + " were taken"));
        }
        if (left.hasNext()) {
            count++;
            return Optional.of(entry(left.next()));
        }
        Optional<Entry> rest = ended ? Optional.empty() : blog.rest().map(this::rest);
        ended = true;
        return rest;
    }

    private Entry rest(String markup) {
        byte[] bytes = markup.getBytes(StandardCharsets.UTF_8);
        return new Entry.Content(REST, new ByteArrayInputStream(bytes), said);
    }

    private Entry entry(LiveBlog.Entry entry) {
        Optional<String> anchor = entry.anchor().filter(name -> !names.contains(name));
        String name = anchor.orElseGet(() -> unnamed(entry));
        if (!names.add(name)) {
            return new Entry.Unfit(name, RejectionCode.NO_ARTICLE, "the same entry as one before");
        }
        if (entry.text().isBlank() && entry.title().isEmpty()) {
            return new Entry.Unfit(name, RejectionCode.NO_ARTICLE, "an entry of a live blog without words");
        }
        return Told.text(name, said(entry, anchor), entry.text());
    }

    private static String unnamed(LiveBlog.Entry entry) {
        String words = entry.title().orElse("") + "\n" + entry.text();
        return entry.published().map(moment -> moment + " ").orElse("")
                + Sha256.of(words).brief();
    }

    /** Only an address with an anchor of its own leads to the entry. */
    private Said said(LiveBlog.Entry entry, Optional<String> anchor) {
        Optional<String> page = said.flatMap(Said::url).or(blog::url);
        return Said.by("live blog")
                .titled(entry.title())
                .outlet(said.flatMap(Said::outlet).or(blog::outlet))
                .byline(entry.byline())
                .published(entry.published())
                .url(anchor.flatMap(id -> page.map(address -> address.replaceFirst("#.*$", "") + "#" + id)));
    }
}
