package org.dateline.desk.view;

import java.util.Optional;
import org.dateline.desk.access.Permission;
import org.dateline.desk.access.Session;
import org.dateline.desk.access.Visitor;
import org.dateline.desk.picture.Tiles;

/**
 * What stands around every page.
 *
 * @param assets the path below which style sheet and scripts lie
 * @param visitor who looks; empty for who has not signed in
 * @param tiles the server of map tiles that the user named; empty where there is none
 * @param edition how much the ledger holds, and as of when; empty where there is none
 * @param takenAt the instant of what is shown, as ISO 8601; empty likewise
 * @param notice what the reader should know of the ledger's state; mostly empty
 */
public record Frame(
        String assets,
        String ledger,
        Optional<Visitor> visitor,
        Optional<Tiles> tiles,
        Optional<String> edition,
        Optional<String> takenAt,
        Optional<String> notice) {

    public boolean mayLook() {
        return may(Permission.LOOK);
    }

    public boolean mayCode() {
        return may(Permission.CODE);
    }

    public boolean mayJudge() {
        return may(Permission.JUDGE);
    }

    public boolean mayAdminister() {
        return may(Permission.ADMINISTER);
    }

    /** Whether whoever looks may do this. */
    public boolean may(Permission permission) {
        return visitor.filter(known -> known.may(permission)).isPresent();
    }

    /** Who signed in; empty where nobody need, or has. */
    public Optional<Visitor> signedIn() {
        return visitor.filter(known -> known.session().isPresent());
    }

    /** What forms carry; empty where nobody signed in. */
    public String formToken() {
        return visitor.flatMap(Visitor::session).map(Session::formToken).orElse("");
    }
}
