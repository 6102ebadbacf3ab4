package org.dateline.read.internal.container.live;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.dateline.model.Capture;
import org.dateline.read.internal.bytes.Content;
import org.dateline.read.internal.bytes.ContentReader;
import org.dateline.read.internal.container.Entries;
import org.dateline.read.internal.container.Parting;
import org.dateline.read.internal.html.LiveBlog;
import org.dateline.read.item.Said;

/** Parts pages of live blogs into their entries. Immutable. */
public final class LiveBlogs implements Parting {
    private static final String DECLARED = "LiveBlogPosting";
    private static final String TIME = "<time";
    private static final int LEAST_TIMES = 3;

    private final ContentReader contents = new ContentReader();

    @Override
    public Optional<Entries> parts(Capture capture, Optional<Said> said) {
        return mayBeOne(capture.bytes()) && contents.read(capture.bytes()) instanceof Content.Page page
                ? LiveBlog.in(page.markup(), address(capture, said)).map(blog -> new LiveBlogEntries(blog, said))
                : Optional.empty();
    }

    /** Told without reading the page, since few are. */
    private static boolean mayBeOne(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int at = -1;
        int times = 0;
        while (times < LEAST_TIMES && (at = text.indexOf(TIME, at + 1)) >= 0) {
            times++;
        }
        return times >= LEAST_TIMES || text.contains(DECLARED);
    }

    private static Optional<String> address(Capture capture, Optional<Said> said) {
        return said.flatMap(Said::url)
                .or(() -> Optional.of(capture.location()).filter(location -> location.startsWith("http")));
    }
}
