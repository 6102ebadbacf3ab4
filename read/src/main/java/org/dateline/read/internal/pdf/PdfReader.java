package org.dateline.read.internal.pdf;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.dateline.model.RejectionCode;

/**
 * Reads PDF documents, each in a process of its own with little memory and time: what a malformed one does there harms
 * nothing else. Immutable.
 */
public final class PdfReader {
    private static final int SECONDS = 30;
    private static final int MOST_OUTPUT = 17 << 20;

    /** A process that has little to do and nothing to leave behind. */
    private static final List<String> OPTIONS = List.of(
            "-Xmx256m",
            "-Xss2m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-Djava.awt.headless=true",
            "-Dpdfbox.fontcache=" + System.getProperty("java.io.tmpdir"));

    private final int seconds;

    public PdfReader() {
        this(SECONDS);
    }

    /** @param seconds how long it may take */
    PdfReader(int seconds) {
        this.seconds = seconds;
    }

    /** Whether a file begins as PDF documents do. */
    public static boolean isPdf(byte[] bytes) {
        String begin = new String(bytes, 0, Math.min(bytes.length, 5), StandardCharsets.ISO_8859_1);
        return begin.equals("%PDF-");
    }

    /** Takes the text out of a document; never throws for what it holds. */
    public PdfOutcome read(byte[] document) {
        try {
            Process process = start();
            try {
                return answer(process, document);
            } finally {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            return new PdfOutcome.Unfit(
                    RejectionCode.UNREADABLE, "no process could be started to read a PDF document: " + e.getMessage());
        }
    }

    private static Process start() throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), PdfProcess.class.getName()));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private PdfOutcome answer(Process process, byte[] document) {
        AtomicBoolean late = new AtomicBoolean();
        process.onExit().orTimeout(seconds, TimeUnit.SECONDS).exceptionally(tooLate -> {
            late.set(true);
            process.destroyForcibly();
            return process;
        });
        PdfOutcome outcome = exchanged(process, document);
        return late.get()
                ? new PdfOutcome.Unfit(
                        RejectionCode.TOO_LARGE, "a PDF document that takes more than " + seconds + " s to read")
                : outcome;
    }

    private static PdfOutcome exchanged(Process process, byte[] document) {
        try (OutputStream in = process.getOutputStream()) {
            in.write(document);
        } catch (IOException e) {
            // The process has given up; its answer, or the lack of one, says why.
        }
        try {
            byte[] written = process.getInputStream().readNBytes(MOST_OUTPUT);
            return PdfWire.read(new DataInputStream(new ByteArrayInputStream(written)));
        } catch (IOException e) {
            return broken();
        }
    }

    private static PdfOutcome broken() {
        return new PdfOutcome.Unfit(RejectionCode.TRUNCATED, "a PDF document at which its reader broke down");
    }
}
