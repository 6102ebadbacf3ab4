package org.dateline.desk.view;

import java.util.List;

/** What one page shows. */
public interface View {
    /** What stands in the browser's tab. */
    String title();

    /** The template that shows it, below {@code src/main/jte}. */
    String template();

    /** Where in the desk it belongs. */
    Section section();

    /** Files of the desk that only this page needs: style sheets and scripts, in their order. */
    default List<String> assets() {
        return List.of();
    }
}
