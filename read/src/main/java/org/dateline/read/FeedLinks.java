package org.dateline.read;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.dateline.read.internal.container.feed.FeedFormat;

/**
 * What a feed tells of texts that lie elsewhere.
 *
 * @param announced the items that have no whole text with them
 * @param published when its items were published, those with whole text too; ISO 8601, with the zone that was given
 */
public record FeedLinks(List<Item> announced, List<String> published) {
    /**
     * An item that tells only where its text is.
     *
     * @param published ISO 8601; empty if the feed does not say
     */
    public record Item(String link, Optional<String> published) {}

    public FeedLinks {
        announced = List.copyOf(announced);
        published = List.copyOf(published);
    }

    /** Of a feed, whatever its format; empty where the bytes are none, or a broken one. */
    public static Optional<FeedLinks> of(byte[] bytes) {
        if (!new FeedFormat().recognises(bytes)) {
            return Optional.empty();
        }
        try {
            List<Item> announced = FeedFormat.announced(bytes).stream()
                    .map(item ->
                            new Item(item.link(), Optional.of(item.published()).filter(moment -> !moment.isEmpty())))
                    .toList();
            return Optional.of(new FeedLinks(announced, FeedFormat.published(bytes)));
        } catch (IOException | RuntimeException e) {
            // What libraries throw at broken input is not to be foreseen; the broken feed itself is refused where it is
            // read.
            return Optional.empty();
        }
    }
}
