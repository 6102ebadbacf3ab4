package org.dateline.reconcile.lineage;

import org.dateline.model.Span;

/**
 * A word or number of a report.
 *
 * @param span where it stands
 * @param plain in small letters, without marks, apostrophes and possessive ending; a number in digits without separators
 * @param hasCapital whether it begins with a capital
 * @param isQuoted whether it stands between quotation marks
 */
record Token(Span span, String plain, boolean hasCapital, boolean isQuoted) {
    boolean isNumber() {
        return Character.isDigit(plain.charAt(0));
    }
}
