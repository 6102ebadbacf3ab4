package org.dateline.publish;

/** A file that cannot be imported; the message names the row and the field. */
public final class ImportException extends Exception {
    private static final long serialVersionUID = 1;

    ImportException(long row, String field, String fault) {
        super("row " + row + (field.isEmpty() ? "" : ", field " + field) + ": " + fault);
    }
}
