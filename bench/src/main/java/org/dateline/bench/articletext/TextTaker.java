package org.dateline.bench.articletext;

/** A program that takes the text of the article from a page. */
interface TextTaker {
    /** What its figures begin with; empty for ours. */
    String prefix();

    /** The article's text; empty where it finds none. */
    String article(byte[] markup);
}
