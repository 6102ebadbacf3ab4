package org.dateline.model;

/** What a block of a report's text is. */
public enum BlockKind implements Coded {
    HEADLINE,
    /** The paragraph or line under the headline. */
    SUBTITLE,
    /** A heading within the text. */
    HEADING,
    BYLINE,
    /** A line that only says when. */
    DATELINE,
    BODY,
    CAPTION,
    /** Who supplied text or picture: "(dpa, AFP, Reuters)". */
    CREDIT,
    /** What a newsroom says of its own text: that it was corrected, updated or taken back. */
    AMENDMENT,
    /** Menus, subscription boxes, players' messages, comment forms, an author's biography, lists of other articles. */
    FURNITURE;

    /** Whether claims may be found in it. */
    public boolean isReporting() {
        return this == HEADLINE || this == SUBTITLE || this == HEADING || this == BODY || this == CAPTION;
    }
}
