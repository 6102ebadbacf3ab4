package org.dateline.read.internal.container.feed;

import java.util.Iterator;
import java.util.Optional;
import org.dateline.model.RejectionCode;
import org.dateline.read.internal.container.Entries;
import org.dateline.read.internal.container.Entry;
import org.dateline.read.internal.container.Wrapped;
import org.dateline.read.item.Said;
import org.jsoup.Jsoup;

/** The items of a feed, named by their place and address. */
final class FeedEntries implements Entries {
    private final Feed feed;
    private final Iterator<FeedItem> left;
    private int number;

    FeedEntries(Feed feed) {
        this.feed = feed;
        this.left = feed.items().iterator();
    }

    @Override
    public Optional<Entry> next() {
        return left.hasNext() ? Optional.of(entry(left.next())) : Optional.empty();
    }

    private Entry entry(FeedItem item) {
        number++;
        String name = item.link().orElse("item " + number);
        Optional<String> text = WholeText.of(item);
        if (text.isPresent()) {
            String title = item.title().equals(opening(text.get(), item.title().length())) ? "" : item.title();
            return Wrapped.html(name, said(item), title, text.get());
        }
        return new Entry.Unfit(
                name,
                RejectionCode.NO_ARTICLE,
                item.link()
                        .map(link -> "only a link and a summary: fetch " + link)
                        .orElse("an item without text"));
    }

    /** Channels without titles repeat how the text begins. */
    private static String opening(String markup, int length) {
        String text = Jsoup.parseBodyFragment(markup).text();
        return text.substring(0, Math.min(length, text.length()));
    }

    private Said said(FeedItem item) {
        return Said.by("feed entry")
                .titled(Optional.of(item.title()).filter(title -> !title.isEmpty()))
                .outlet(item.outlet().or(() -> Optional.of(feed.title()).filter(title -> !title.isEmpty())))
                .byline(item.byline())
                .published(item.published())
                .url(item.link());
    }
}
