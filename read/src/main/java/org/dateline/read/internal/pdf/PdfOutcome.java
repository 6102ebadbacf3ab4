package org.dateline.read.internal.pdf;

import org.dateline.model.RejectionCode;

/** What became of a PDF document. */
public sealed interface PdfOutcome {
    record Text(PdfText text) implements PdfOutcome {}

    /** Nothing that can be read, and why. */
    record Unfit(RejectionCode code, String message) implements PdfOutcome {}
}
