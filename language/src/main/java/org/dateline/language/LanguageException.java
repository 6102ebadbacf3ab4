package org.dateline.language;

import java.io.Serial;

/** The network could not be opened or run: a broken build or an exhausted machine, never a fault of the text. */
public final class LanguageException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    LanguageException(String message) {
        super(message);
    }

    LanguageException(String message, Throwable cause) {
        super(message, cause);
    }
}
