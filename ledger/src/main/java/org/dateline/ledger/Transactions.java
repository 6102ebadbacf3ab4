package org.dateline.ledger;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/** The open file: one thread at a time, every change as a whole or not at all, faults explained. */
final class Transactions implements AutoCloseable {
    private final Path file;
    private final Handle handle;
    private final Clock clock;

    Transactions(Path file, Handle handle, Clock clock) {
        this.file = file;
        this.handle = handle;
        this.clock = clock;
    }

    Path file() {
        return file;
    }

    Handle handle() {
        return handle;
    }

    synchronized <T> T call(Function<Handle, T> work) {
        try {
            return work.apply(handle);
        } catch (JdbiException e) {
            throw new Failures(file).explain(e);
        }
    }

    /** Does all of the work or nothing of it. */
    synchronized void change(Consumer<Moment> work) {
        call(open -> {
            open.execute("BEGIN IMMEDIATE");
            try {
                work.accept(new Moment(open, clock));
                open.execute("COMMIT");
            } catch (RuntimeException | Error e) {
                rollBack(open);
                throw e;
            }
            return true;
        });
    }

    private static void rollBack(Handle open) {
        try {
            open.execute("ROLLBACK");
        } catch (JdbiException e) {
            // SQLite has done so itself, as it does where the disk is full.
        }
    }

    @Override
    public synchronized void close() {
        call(open -> {
            open.close();
            return true;
        });
    }
}
