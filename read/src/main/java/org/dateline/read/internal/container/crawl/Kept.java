package org.dateline.read.internal.container.crawl;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;

/** The names under which documents were taken out, for records that refer back to them. One container's state. */
final class Kept {
    private static final int MOST = 200_000;

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Integer> uses = new HashMap<>();

    /** A name that nothing else has: the given one, or the given one with a number. */
    String unique(String name) {
        if (uses.size() >= MOST) {
            return name;
        }
        int use = uses.merge(name, 1, Integer::sum);
        return use == 1 ? name : name + "#" + use;
    }

    /** Notes a document. */
    void add(WarcTargetRecord record, String name) {
        if (names.size() < MOST) {
            record.headers().first("WARC-Record-ID").ifPresent(id -> names.putIfAbsent(id, name));
            record.headers().first("WARC-Payload-Digest").ifPresent(digest -> names.putIfAbsent(digest, name));
        }
    }

    /** The document that was found unchanged. */
    Optional<String> earlier(WarcRevisit revisit) {
        return revisit.headers()
                .first("WARC-Refers-To")
                .map(names::get)
                .or(() -> revisit.headers().first("WARC-Payload-Digest").map(names::get));
    }
}
