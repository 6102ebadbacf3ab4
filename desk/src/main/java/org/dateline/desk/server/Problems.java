package org.dateline.desk.server;

import java.util.List;
import org.dateline.desk.query.Refused;
import org.dateline.desk.snapshot.Unavailable;
import org.dateline.desk.view.ProblemView;

/** What went wrong, as a page says it. */
final class Problems {
    private static final int UNAVAILABLE = 503;
    private static final int FAILED = 500;

    private Problems() {}

    static ProblemView of(Refused refused) {
        return new ProblemView(refused.status(), refused.title(), refused.faults(), "");
    }

    static ProblemView of(Unavailable trouble) {
        return new ProblemView(
                UNAVAILABLE,
                "The ledger cannot be looked at just now",
                List.of(trouble.getMessage() == null ? trouble.code() : trouble.getMessage()),
                trouble.code().equals("ledger-missing")
                        ? "“Add reports” makes one, or “./dateline read FOLDER”. This page works as soon as the file is there."
                        : "Reload the page to try again; docs/troubleshooting.md explains “" + trouble.code() + "”.");
    }

    static ProblemView unknown(String path) {
        return new ProblemView(404, "There is nothing at this address", List.of("“" + path + "” is no page."), "");
    }

    static ProblemView ofStatus(int status) {
        return new ProblemView(
                status,
                status == 405 ? "This address is only looked at" : "This request cannot be answered",
                List.of("The server answers with status " + status + "."),
                "");
    }

    static ProblemView failed() {
        return new ProblemView(
                FAILED,
                "The program failed",
                List.of("This is a fault of Dateline and not of your request."),
                "What it says about it stands where “dateline serve” was started.");
    }
}
