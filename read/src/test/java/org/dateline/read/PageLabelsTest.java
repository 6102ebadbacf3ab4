package org.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dateline.model.BlockKind;
import org.dateline.model.Capture;
import org.dateline.model.Report;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every block of the pages in {@code pages.txt} gets the label that stands there. */
class PageLabelsTest {
    private final Reader reader = Reader.create();

    /** A page and what is expected of it. */
    private record Sample(String name, StringBuilder markup, List<String> expected) {}

    @TestFactory
    List<DynamicTest> labelsEveryBlockAsWritten() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Sample sample : samples()) {
            tests.add(DynamicTest.dynamicTest(sample.name(), () -> check(sample)));
        }
        assertThat(tests).hasSizeGreaterThan(10);
        return tests;
    }

    private void check(Sample sample) {
        String page = "<!DOCTYPE html><meta charset=utf-8>" + sample.markup();
        ReadOutcome outcome = reader.read(Capture.of(sample.name(), page.getBytes(StandardCharsets.UTF_8)));
        boolean how = sample.expected().get(0).startsWith("HOW|");
        assertThat(found(outcome, how)).containsExactlyElementsOf(sample.expected());
    }

    private static List<String> found(ReadOutcome outcome, boolean how) {
        List<String> found = new ArrayList<>();
        if (outcome instanceof ReadOutcome.Rejected rejected) {
            found.add("REJECTED|" + rejected.rejection().code().code());
            return found;
        }
        Report report = ((ReadOutcome.Read) outcome).report();
        if (how) {
            report.blocks().stream()
                    .filter(block -> block.kind() == BlockKind.BODY)
                    .findFirst()
                    .ifPresent(block -> found.add("HOW|" + block.reason()));
        }
        report.blocks()
                .forEach(block -> found.add(block.kind() + "|" + block.span().in(report.text())));
        return found;
    }

    private static List<Sample> samples() throws IOException {
        List<Sample> samples = new ArrayList<>();
        boolean markup = false;
        for (String line : lines()) {
            if (line.startsWith("=== ")) {
                samples.add(new Sample(line.substring(4), new StringBuilder(), new ArrayList<>()));
                markup = true;
            } else if (line.equals("---")) {
                markup = false;
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                Sample sample = samples.get(samples.size() - 1);
                if (markup) {
                    sample.markup().append(line).append('\n');
                } else {
                    sample.expected().add(line);
                }
            }
        }
        return samples;
    }

    private static List<String> lines() throws IOException {
        try (InputStream stream = Objects.requireNonNull(PageLabelsTest.class.getResourceAsStream("pages.txt"))) {
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        }
    }
}
