package org.dateline.bench.pagedate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.bench.Benchmark;
import org.dateline.model.DateEvidence;
import org.dateline.read.Reader;

/** The day of publication that is read from pages, against the one that people saw. */
public final class PageDateBenchmark implements Benchmark {
    @Override
    public String name() {
        return "page-date";
    }

    @Override
    public String description() {
        return "the day on which pages were published, on pages of htmldate's corpus";
    }

    @Override
    public Map<String, Object> run(Path data) throws IOException {
        Reader reader = Reader.create();
        DateScore all = new DateScore();
        DateScore looked = new DateScore();
        DateScore heldOut = new DateScore();
        DateScore withAddress = new DateScore();
        for (DatedPage page : DatedPage.readAll(data)) {
            Optional<DateEvidence> found = page.read(reader);
            all.add(page.day(), found);
            (page.isHeldOut() ? heldOut : looked).add(page.day(), found);
            withAddress.add(page.day(), page.readWithAddress(reader));
        }
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("pages", all.pages());
        figures.put("precision", all.precision());
        figures.put("recall", all.recall());
        figures.put("accuracy", all.accuracy());
        figures.put("f", all.f());
        figures.put("looked_at_f", looked.f());
        figures.put("held_out_f", heldOut.f());
        figures.put("with_address_f", withAddress.f());
        return figures;
    }
}
