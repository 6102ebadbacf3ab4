package org.dateline.desk.view;

/** What one page shows. */
public interface View {
    /** What stands in the browser's tab. */
    String title();

    /** The template that shows it, below {@code src/main/jte}. */
    String template();

    /** Where in the desk it belongs. */
    Section section();
}
