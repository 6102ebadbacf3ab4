package org.dateline.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.model.BlockKind;
import org.dateline.model.Report;
import org.dateline.read.item.Item;
import org.dateline.read.item.Items;
import org.dateline.read.item.Said;

/** What comes out of containers and of what is in them, for tests. */
final class Taken {
    private static final Unpacking UNPACKING = Unpacking.intoReports();
    private static final Reader READER = Reader.create();

    private Taken() {}

    static List<Item> items(String location, byte[] content) {
        List<Item> items = new ArrayList<>();
        try (Items found = UNPACKING.items(location, new ByteArrayInputStream(content))) {
            found.forEachRemaining(items::add);
        }
        return items;
    }

    /** The names of documents and, in brackets, the codes of what was refused. */
    static List<String> names(List<Item> items) {
        return items.stream()
                .map(item -> item instanceof Item.Refused refused
                        ? item.location() + " (" + refused.rejection().code().code() + ")"
                        : item.location())
                .toList();
    }

    static Item.Document document(List<Item> items, String location) {
        return items.stream()
                .filter(item -> item.location().equals(location))
                .filter(Item.Document.class::isInstance)
                .map(Item.Document.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + location + " in " + names(items)));
    }

    static Said said(List<Item> items, String location) {
        return document(items, location).said().orElseThrow();
    }

    static Report report(List<Item> items, String location) {
        Item.Document document = document(items, location);
        return ((ReadOutcome.Read) READER.read(document.capture(), document.said())).report();
    }

    /** The words of a report's blocks of one kind. */
    static List<String> words(Report report, BlockKind kind) {
        return report.blocks().stream()
                .filter(block -> block.kind() == kind)
                .map(block -> block.span().in(report.text()))
                .toList();
    }

    /** How many reports there are, and how many refusals of each code: "2 report, 1 too-large". */
    static String outcome(byte[] content) {
        Map<String, Integer> counts = new TreeMap<>();
        try (Items found = UNPACKING.items("x", new ByteArrayInputStream(content))) {
            found.forEachRemaining(item -> counts.merge(outcome(item), 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .map(count -> count.getValue() + " " + count.getKey())
                .collect(Collectors.joining(", "));
    }

    private static String outcome(Item item) {
        if (item instanceof Item.Refused refused) {
            return refused.rejection().code().code();
        }
        Item.Document document = (Item.Document) item;
        ReadOutcome outcome = READER.read(document.capture(), document.said());
        return outcome instanceof ReadOutcome.Rejected rejected
                ? rejected.rejection().code().code()
                : "report";
    }

    /** A sample beside the tests, with the line ends that mails have on the wire or that files have. */
    static byte[] sample(String name, String lineEnd) {
        try (InputStream in = Optional.ofNullable(Taken.class.getResourceAsStream(name))
                .orElseThrow(() -> new AssertionError("no sample " + name))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return bytes(text.replace("\n", lineEnd));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
