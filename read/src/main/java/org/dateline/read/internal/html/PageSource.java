package org.dateline.read.internal.html;

import java.util.Optional;
import org.dateline.read.internal.date.LabelledText;
import org.jsoup.nodes.Document;

/**
 * A page with all that was learnt of it, for those who look for its date.
 *
 * @param url the canonical address, or the one it was fetched from; empty if unknown
 */
record PageSource(
        Document document, Rendered rendered, Metas metas, JsonLd metadata, Optional<String> url, LabelledText text) {}
