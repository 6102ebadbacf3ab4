package org.dateline.intake;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.dateline.ledger.Holding;
import org.dateline.ledger.Ledger;
import org.dateline.model.Capture;
import org.dateline.model.Rejection;
import org.dateline.model.RejectionCode;
import org.dateline.model.Report;
import org.dateline.read.ReadOutcome;
import org.dateline.read.Unpacking;
import org.dateline.read.item.Item;
import org.dateline.read.item.Said;

/** The first half of a run: documents become reports of the ledger. */
record Reading(Ledger ledger, Stages stages, Progress progress, StageTimes times, Tally tally, Indexes indexes) {
    /** What was found out about one document, off the main thread. */
    private sealed interface Finding {
        record NoBytes(Rejection rejection) implements Finding {}

        record Held(Capture capture, Optional<Said> said) implements Finding {}

        record Outcome(Capture capture, String basis, ReadOutcome outcome) implements Finding {}

        record Failed(Fault fault) implements Finding {}
    }

    private record Result(String location, Finding finding) {}

    void run(Lanes lanes, List<Source> sources) {
        progress.reading(sources.size());
        try (Documents documents = new Documents(sources, indexes, Unpacking.intoReports())) {
            lanes.inOrder(announced(documents), this::find, this::keep);
        }
        indexes.faults().forEach(progress::indexIgnored);
    }

    /** Tells of each document that a container holds besides its first. */
    private Iterator<Item> announced(Documents documents) {
        return new Iterator<>() {
            private int left = documents.sourcesLeft();

            @Override
            public boolean hasNext() {
                return times.measure(Stage.LOAD, documents::hasNext);
            }

            @Override
            public Item next() {
                Item item = documents.next();
                if (documents.sourcesLeft() == left) {
                    progress.documentFound();
                }
                left = documents.sourcesLeft();
                return item;
            }
        };
    }

    private Result find(Item item) {
        return new Result(
                item.location(),
                item instanceof Item.Document document
                        ? finding(document.capture(), document.said())
                        : new Finding.NoBytes(((Item.Refused) item).rejection()));
    }

    private Finding finding(Capture capture, Optional<Said> said) {
        String basis = basis(capture.location(), said);
        if (isHeld(capture, basis)) {
            return new Finding.Held(capture, said);
        }
        return read(capture, said);
    }

    private Finding read(Capture capture, Optional<Said> said) {
        String basis = basis(capture.location(), said);
        try {
            return new Finding.Outcome(capture, basis, times.measure(Stage.READ, () -> stages.read(capture, said)));
        } catch (RuntimeException | StackOverflowError e) {
            return new Finding.Failed(new Fault(capture.location(), Stage.READ, e));
        }
    }

    private String basis(String location, Optional<Said> said) {
        return stages.version() + " " + location
                + said.map(words -> " " + words).orElse("");
    }

    /** Of several names of the same bytes, the first in order decides; a later one is only noted. */
    private boolean isHeld(Capture capture, String basis) {
        Optional<Holding> held = ledger.holding(capture.sha256());
        return held.isPresent()
                && (held.get().basis().equals(basis)
                        || held.get()
                                .location()
                                .filter(name -> name.compareTo(capture.location()) < 0)
                                .isPresent());
    }

    private void keep(Result result) {
        times.measure(Stage.STORE, () -> keep(result.finding()));
        progress.documentDone(result.location());
    }

    private void keep(Finding finding) {
        if (finding instanceof Finding.NoBytes none) {
            reject(none.rejection());
        } else if (finding instanceof Finding.Held held) {
            keep(held);
        } else if (finding instanceof Finding.Failed failed) {
            tally.failed(failed.fault());
        } else if (finding instanceof Finding.Outcome outcome) {
            keep(outcome);
        }
    }

    private void keep(Finding.Held held) {
        // Asked again: other bytes may have been kept since, under the name that decided until now.
        if (isHeld(held.capture(), basis(held.capture().location(), held.said()))) {
            keepName(held.capture());
        } else {
            keep(read(held.capture(), held.said()));
        }
    }

    private void keepName(Capture capture) {
        ledger.addLocation(capture.sha256(), capture.location());
        tally.unchanged();
    }

    private void keep(Finding.Outcome found) {
        if (found.outcome() instanceof ReadOutcome.Read read) {
            keep(found.capture(), read.report(), found.basis());
        } else if (found.outcome() instanceof ReadOutcome.Rejected rejected) {
            reject(rejected.rejection(), found.capture());
        }
    }

    private void keep(Capture capture, Report report, String basis) {
        // Asked again: another name of the same bytes may have been kept since this one was read.
        if (isHeld(capture, basis)) {
            keepName(capture);
            return;
        }
        boolean held = ledger.holding(capture.sha256()).isPresent();
        ledger.add(capture, report, basis);
        if (held) {
            tally.renewed();
        } else {
            tally.added();
        }
        if (!stages.codes(report.language())) {
            tally.notCoded(report);
        }
    }

    private void reject(Rejection rejection) {
        ledger.reject(rejection);
        tally.rejected(rejection);
    }

    /** Bytes that a better reader may make something of are kept. */
    private void reject(Rejection rejection, Capture capture) {
        if (rejection.code() == RejectionCode.NO_ARTICLE || rejection.code() == RejectionCode.TRUNCATED) {
            ledger.reject(rejection, capture);
            tally.rejected(rejection);
        } else {
            reject(rejection);
        }
    }
}
