package org.dateline.read.item;

import java.util.Optional;

/**
 * What whoever handed a document in says about it where its own text may not: a user's index, the feed or the mail that
 * carried it, the crawler that fetched it. It counts more than what the document says of itself.
 *
 * @param by who says so, in words that serve as evidence: {@code index.json}, {@code feed entry}
 * @param title its headline
 * @param outlet who published it
 * @param byline who wrote it, with all that stands there
 * @param published when it was published, ISO 8601, with time and zone if known
 * @param url its address
 */
public record Said(
        String by,
        Optional<String> title,
        Optional<String> outlet,
        Optional<String> byline,
        Optional<String> published,
        Optional<String> url) {

    /** Nothing said yet, by this witness. */
    public static Said by(String witness) {
        return new Said(
                witness, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Said titled(Optional<String> words) {
        return new Said(by, words, outlet, byline, published, url);
    }

    public Said outlet(Optional<String> name) {
        return new Said(by, title, name, byline, published, url);
    }

    public Said byline(Optional<String> words) {
        return new Said(by, title, outlet, words, published, url);
    }

    public Said published(Optional<String> moment) {
        return new Said(by, title, outlet, byline, moment, url);
    }

    public Said url(Optional<String> address) {
        return new Said(by, title, outlet, byline, published, address);
    }
}
