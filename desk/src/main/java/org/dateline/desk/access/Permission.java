package org.dateline.desk.access;

import io.javalin.security.RouteRole;

/** What somebody may do at the desk. Every route names one; a route that names none answers nobody. */
public enum Permission implements RouteRole {
    /** Enter: for the pages of signing in and their files. */
    ENTER,
    /** Look at whatever the ledger holds. */
    LOOK,
    /** Hand in reports; correct, add, split and merge claims; undo what one decided oneself. */
    CODE,
    /** Accept and reject claims; undo what others decided; approve what goes out. */
    JUDGE,
    /** Say who may do what. */
    ADMINISTER
}
