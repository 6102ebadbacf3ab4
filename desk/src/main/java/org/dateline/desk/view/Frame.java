package org.dateline.desk.view;

import java.util.Optional;
import org.dateline.desk.picture.Tiles;

/**
 * What stands around every page.
 *
 * @param assets the path below which style sheet and scripts lie
 * @param tiles the server of map tiles that the user named; empty where there is none
 * @param edition how much the ledger holds, and as of when; empty where there is none
 * @param takenAt the instant of what is shown, as ISO 8601; empty likewise
 * @param notice what the reader should know of the ledger's state; mostly empty
 */
public record Frame(
        String assets,
        String ledger,
        Optional<Tiles> tiles,
        Optional<String> edition,
        Optional<String> takenAt,
        Optional<String> notice) {}
