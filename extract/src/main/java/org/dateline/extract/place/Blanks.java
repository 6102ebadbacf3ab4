package org.dateline.extract.place;

/** No-break and other blanks as plain ones, so that patterns need to know of one only. */
final class Blanks {
    private Blanks() {}

    /** The text with plain blanks; offsets stay as they are. */
    static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ').replace('\u2009', ' ');
    }
}
