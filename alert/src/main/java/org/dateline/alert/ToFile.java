package org.dateline.alert;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dateline.ledger.Alert;
import org.dateline.ledger.Delivery;
import org.dateline.model.Change;

/**
 * Adds lines of JSON to a file. What a killed process or a full disk left of a delivery is completed by the next attempt: it
 * knows where the file ended before, and that the lines are the same as then.
 */
final class ToFile implements Courier {
    private static final byte LINE_END = '\n';

    @Override
    public long size(Alert alert) throws Undelivered {
        Path file = Path.of(alert.target());
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    @Override
    public void deliver(Alert alert, Delivery delivery, List<Change> changes) throws Undelivered {
        Path file = Path.of(alert.target());
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            byte[] lines = Lines.of(alert, changes).getBytes(StandardCharsets.UTF_8);
            complete(channel, delivery.size(), lines);
            channel.force(true);
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    /** Writes what is missing; what others wrote meanwhile stays. */
    private static void complete(FileChannel channel, long before, byte[] lines) throws IOException {
        long size = channel.size();
        boolean wasWhole = before == 0 || (size >= before && read(channel, before - 1, 1)[0] == LINE_END);
        byte[] wanted = wasWhole ? lines : withLineEnd(lines);
        long left = size - before;
        if (left >= 0 && left <= wanted.length) {
            byte[] there = read(channel, before, (int) left);
            if (Arrays.equals(there, Arrays.copyOf(wanted, there.length))) {
                write(channel, size, Arrays.copyOfRange(wanted, there.length, wanted.length));
                return;
            }
        }
        boolean isWhole = size == 0 || read(channel, size - 1, 1)[0] == LINE_END;
        write(channel, size, isWhole ? lines : withLineEnd(lines));
    }

    private static byte[] withLineEnd(byte[] lines) {
        byte[] wanted = new byte[lines.length + 1];
        wanted[0] = LINE_END;
        System.arraycopy(lines, 0, wanted, 1, lines.length);
        return wanted;
    }

    private static byte[] read(FileChannel channel, long from, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        while (buffer.hasRemaining() && channel.read(buffer, from + buffer.position()) >= 0) {
            // On until it is full.
        }
        return Arrays.copyOf(buffer.array(), buffer.position());
    }

    private static void write(FileChannel channel, long from, byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            channel.write(buffer, from + buffer.position());
        }
    }

    static Undelivered unwritable(Path file, IOException failure) {
        String words = failure.getMessage() == null
                ? failure.getClass().getSimpleName()
                : failure.getClass().getSimpleName() + ": " + failure.getMessage();
        return new Undelivered(file + " cannot be written (" + words + ")", true, Optional.empty());
    }
}
