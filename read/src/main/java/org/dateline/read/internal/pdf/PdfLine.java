package org.dateline.read.internal.pdf;

/**
 * One line of a page.
 *
 * @param size of its letters, in points
 * @param opens whether it begins a paragraph
 */
record PdfLine(int page, String text, float size, boolean opens) {}
