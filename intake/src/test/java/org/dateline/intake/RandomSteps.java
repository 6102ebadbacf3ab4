package org.dateline.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dateline.model.ReportId;

/** A random sequence of what people do to a ledger, the same for the same seed. */
final class RandomSteps {
    private static final List<String> NAMES =
            List.of("a.txt", "b.txt", "one/a.txt", "one/b.txt", "other/a.txt", "other/c.txt");
    private static final List<String> CLAIMS =
            List.of("claim plain", "claim odd", "claim cue", "claim kind", "claim odd and cue", "claim last");

    private final Random random;
    private final Past past;
    private int program = 1;

    RandomSteps(int seed, Past past) {
        random = new Random(seed);
        this.past = past;
    }

    void run(int steps) throws IOException {
        for (int i = 0; i < steps; i++) {
            switch (random.nextInt(8)) {
                case 0, 1, 2, 3 -> writeAndRead();
                case 4 -> past.read(program, pick(List.of("one", "other", "a.txt", "b.txt")));
                case 5 -> past.read(++program, "one", "other", "a.txt", "b.txt");
                case 6 -> withdraw();
                default -> restore();
            }
        }
    }

    private void writeAndRead() throws IOException {
        String name = pick(NAMES);
        past.write(name, text());
        past.read(program, name);
    }

    /** So few texts are possible that the same bytes come up again, under one name and under several. */
    private String text() {
        StringBuilder text = new StringBuilder();
        if (random.nextInt(3) == 0) {
            text.append("url: https://example.org/war/")
                    .append(random.nextInt(2))
                    .append('\n');
        }
        if (random.nextInt(3) == 0) {
            text.append("date: 2024-12-0").append(1 + random.nextInt(3)).append('\n');
        }
        if (random.nextInt(12) == 0) {
            text.append("language: ar\n");
        }
        int claims = random.nextInt(3);
        for (int i = 0; i < claims; i++) {
            text.append(pick(CLAIMS)).append('\n');
        }
        return text.append("the end\n").toString();
    }

    private void withdraw() {
        List<ReportId> reports = past.reports();
        if (!reports.isEmpty()) {
            past.withdraw(pick(reports), "a reason");
        }
    }

    private void restore() {
        List<ReportId> withdrawn = new ArrayList<>(past.withdrawn());
        if (!withdrawn.isEmpty()) {
            past.restore(pick(withdrawn));
        }
    }

    private <T> T pick(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}
