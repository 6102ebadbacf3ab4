package org.dateline.read;

import java.io.InputStream;
import java.util.List;
import org.dateline.read.internal.container.Format;
import org.dateline.read.internal.container.Parting;
import org.dateline.read.internal.container.Unpacked;
import org.dateline.read.internal.container.archive.GzipFormat;
import org.dateline.read.internal.container.archive.TarFormat;
import org.dateline.read.internal.container.archive.ZipFormat;
import org.dateline.read.internal.container.crawl.WarcFormat;
import org.dateline.read.internal.container.feed.FeedFormat;
import org.dateline.read.internal.container.live.LiveBlogs;
import org.dateline.read.internal.container.mail.MailFormat;
import org.dateline.read.internal.container.mail.MboxFormat;
import org.dateline.read.internal.container.table.CsvFormat;
import org.dateline.read.internal.container.table.JsonLinesFormat;
import org.dateline.read.internal.container.telegram.TelegramFormat;
import org.dateline.read.item.Item;
import org.dateline.read.item.Items;

/**
 * Takes documents out of what carries several of them, however they lie in one another: archives, crawls, feeds,
 * mailboxes, exports. What they are is told by their first bytes, not by their names. Immutable.
 *
 * <p>Documents come one by one; a container is never held whole, unless its format leaves no other way. Limits on size,
 * nesting and on what a few bytes may unpack to are kept, and each limit that is hit is an {@link Item.Refused}.
 */
public final class Unpacking {
    /** More bytes than this are not taken for one document: 32 MiB, far more than any report. */
    public static final int LARGEST = Unpacked.LARGEST;

    /** In order: what a more special format recognises is left to it. */
    private final List<Format> formats = List.of(
            new ZipFormat(),
            new TarFormat(),
            new WarcFormat(),
            new FeedFormat(),
            new GzipFormat(this::isContainer),
            new MboxFormat(),
            new MailFormat(),
            new TelegramFormat(),
            new JsonLinesFormat(),
            new CsvFormat());

    private final Parting parting;

    private Unpacking(Parting parting) {
        this.parting = parting;
    }

    /** Takes out pages as they are. */
    public static Unpacking intoPages() {
        return new Unpacking(Parting.NONE);
    }

    /** Parts pages that are several reports: those of live blogs, whose entries are documents of their own. */
    public static Unpacking intoReports() {
        return new Unpacking(new LiveBlogs());
    }

    /**
     * The documents in a stream; the stream itself as the only one, if it is no container.
     *
     * @param location the name of the stream; documents in it are named {@code location!/their name}
     * @param content closed with what is returned
     */
    public Items items(String location, InputStream content) {
        return new Unpacked(location, content, formats, parting);
    }

    private boolean isContainer(byte[] head) {
        return Unpacked.recognising(formats, head).isPresent();
    }
}
