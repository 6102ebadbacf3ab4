package org.dateline.bench.crawl;

import java.nio.charset.StandardCharsets;
import org.dateline.model.Sha256;
import org.dateline.read.ReadOutcome;

/** What was made of a page, in short; the name it lies under does not matter. */
final class Digest {
    private Digest() {}

    static String of(ReadOutcome outcome) {
        String words = outcome instanceof ReadOutcome.Read read
                ? read.report().toString().replace(read.report().file(), "")
                : ((ReadOutcome.Rejected) outcome).rejection().code().code();
        return Sha256.of(words.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
