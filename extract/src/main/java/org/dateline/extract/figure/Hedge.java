package org.dateline.extract.figure;

/** How words beside a number bound it. */
enum Hedge {
    LEAST,
    LESS,
    MOST,
    NEARLY,
    ABOUT,
    SAME
}
