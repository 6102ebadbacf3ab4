package org.dateline.read.internal.pdf;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.RejectionCode;

/** How an outcome is written between the processes: strings as their length and UTF-8. What comes in is not trusted. */
final class PdfWire {
    private static final int MOST_BYTES = 16 << 20;
    private static final int MOST_PARAGRAPHS = 200_000;
    private static final String TEXT = "text";

    private PdfWire() {}

    static void write(PdfOutcome outcome, DataOutputStream out) throws IOException {
        if (outcome instanceof PdfOutcome.Unfit unfit) {
            string(unfit.code().name(), out);
            string(unfit.message(), out);
            return;
        }
        PdfText text = ((PdfOutcome.Text) outcome).text();
        string(TEXT, out);
        string(text.title().orElse(""), out);
        string(text.author().orElse(""), out);
        string(text.created().orElse(""), out);
        out.writeInt(text.heading());
        out.writeInt(text.paragraphs().size());
        for (String paragraph : text.paragraphs()) {
            string(paragraph, out);
        }
    }

    /** @throws IOException if the process has not written what it should */
    static PdfOutcome read(DataInputStream in) throws IOException {
        int[] left = {MOST_BYTES};
        String kind = string(in, left);
        if (!kind.equals(TEXT)) {
            return new PdfOutcome.Unfit(code(kind), string(in, left));
        }
        Optional<String> title = known(string(in, left));
        Optional<String> author = known(string(in, left));
        Optional<String> created = known(string(in, left));
        int heading = in.readInt();
        int count = in.readInt();
        if (count < 0 || count > MOST_PARAGRAPHS) {
            throw new IOException(count + " paragraphs are more than a report has");
        }
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            paragraphs.add(string(in, left));
        }
        return new PdfOutcome.Text(new PdfText(title, author, created, paragraphs, heading));
    }

    private static RejectionCode code(String name) throws IOException {
        try {
            return RejectionCode.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new IOException("not the process's words", e);
        }
    }

    private static Optional<String> known(String words) {
        return Optional.of(words).filter(value -> !value.isEmpty());
    }

    private static void string(String value, DataOutputStream out) throws IOException {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String string(DataInputStream in, int[] left) throws IOException {
        int length = in.readInt();
        left[0] -= length;
        if (length < 0 || left[0] < 0) {
            throw new IOException("more text than a report has");
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }
}
