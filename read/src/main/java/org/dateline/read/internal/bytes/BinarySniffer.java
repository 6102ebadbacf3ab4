package org.dateline.read.internal.bytes;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.dateline.read.internal.words.WordTable;

/** Tells files that are no text: by their first bytes, else by the share of control characters. */
final class BinarySniffer {
    private static final int HEAD = 512;
    private static final int LOOKED_AT = 1 << 16;
    private static final int CONTROLS_PER_THOUSAND = 20;

    /** Where a file's telling bytes stand, in hexadecimal digits. */
    private record Magic(int offset, String digits, String name) {
        boolean begins(String head) {
            return head.startsWith(digits, 2 * offset);
        }
    }

    private final List<Magic> magics = WordTable.rows(BinarySniffer.class, "magic.tsv").stream()
            .map(row -> new Magic(Integer.parseInt(row.get(0)), row.get(1), row.get(2)))
            .toList();

    /** What the file seems to be; empty if it may be text in a character set without wide units. */
    Optional<String> seemsToBe(byte[] bytes) {
        String head = HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, HEAD));
        return magics.stream()
                .filter(magic -> magic.begins(head))
                .map(Magic::name)
                .findFirst()
                .or(() -> manyControls(bytes) ? Optional.of("unknown binary data") : Optional.empty());
    }

    private static boolean manyControls(byte[] bytes) {
        int length = Math.min(bytes.length, LOOKED_AT);
        int controls = 0;
        for (int i = 0; i < length; i++) {
            int b = bytes[i] & 0xff;
            boolean space = b == '\t' || b == '\n' || b == '\r' || b == '\f' || b == 0x1b;
            if ((b < 0x20 && !space) || b == 0x7f) {
                controls++;
            }
        }
        return controls > Math.max(1, length * (long) CONTROLS_PER_THOUSAND / 1000);
    }
}
