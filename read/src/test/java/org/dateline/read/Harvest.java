package org.dateline.read;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Rejection;
import org.dateline.model.Report;
import org.dateline.read.item.Item;
import org.dateline.read.item.Items;

/** What was taken out of a container, and what became of it. */
record Harvest(List<Item> items) {
    private static final Reader READER = Reader.create();

    static Harvest from(String location, byte[] content) {
        List<Item> items = new ArrayList<>();
        try (Items found = Unpacking.intoReports().items(location, new ByteArrayInputStream(content))) {
            found.forEachRemaining(items::add);
        }
        return new Harvest(items);
    }

    List<Item.Document> documents() {
        return items.stream()
                .filter(Item.Document.class::isInstance)
                .map(Item.Document.class::cast)
                .toList();
    }

    List<Rejection> refused() {
        return items.stream()
                .filter(Item.Refused.class::isInstance)
                .map(item -> ((Item.Refused) item).rejection())
                .toList();
    }

    List<String> locations() {
        return documents().stream().map(Item::location).toList();
    }

    /** Each refusal as its code, location and message. */
    List<String> refusals() {
        return refused().stream()
                .map(rejection -> rejection.code() + " " + rejection.file() + ": " + rejection.message())
                .toList();
    }

    List<String> texts() {
        return documents().stream()
                .map(document -> new String(document.capture().bytes(), StandardCharsets.UTF_8))
                .toList();
    }

    /** What the reader makes of every document. */
    List<ReadOutcome> outcomes() {
        return documents().stream()
                .map(document -> READER.read(document.capture(), document.said()))
                .toList();
    }

    List<Report> reports() {
        return outcomes().stream()
                .filter(ReadOutcome.Read.class::isInstance)
                .map(outcome -> ((ReadOutcome.Read) outcome).report())
                .toList();
    }

    /** In short what came of it all: {@code report} or the code of the refusal, in order, repetitions once. */
    String outcome() {
        List<String> words = new ArrayList<>();
        for (Item item : items) {
            String word = item instanceof Item.Document document
                    ? outcome(document)
                    : code(((Item.Refused) item).rejection());
            if (words.isEmpty() || !words.get(words.size() - 1).equals(word)) {
                words.add(word);
            }
        }
        return String.join(", ", words);
    }

    private static String outcome(Item.Document document) {
        ReadOutcome outcome = READER.read(document.capture(), document.said());
        return outcome instanceof ReadOutcome.Rejected rejected ? code(rejected.rejection()) : "report";
    }

    private static String code(Rejection rejection) {
        return rejection.code().code();
    }
}
