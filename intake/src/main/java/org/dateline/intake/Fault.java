package org.dateline.intake;

/**
 * A fault of the program on one document.
 *
 * @param file the document's name
 * @param stage where it came up
 * @param cause what was thrown
 */
public record Fault(String file, Stage stage, Throwable cause) {}
