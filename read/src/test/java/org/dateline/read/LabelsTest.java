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
import org.dateline.model.Capture;
import org.dateline.model.Report;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every block of the texts in {@code labels.txt} gets the label that stands there. */
class LabelsTest {
    private final Reader reader = Reader.create();

    private static final class Sample {
        final String name;
        final StringBuilder text = new StringBuilder();
        final List<String> blocks = new ArrayList<>();

        Sample(String name) {
            this.name = name;
        }

        void add(String line) {
            int bar = line.indexOf('|');
            if (bar < 0) {
                text.append('\n');
                return;
            }
            boolean glued = line.charAt(bar - 1) == '+';
            if (glued) {
                text.setCharAt(text.length() - 1, ' ');
            }
            text.append(line, bar + 1, line.length()).append('\n');
            blocks.add(line.substring(0, glued ? bar - 1 : bar) + "|" + line.substring(bar + 1));
        }
    }

    @TestFactory
    List<DynamicTest> labelsEveryBlockAsWritten() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Sample sample : samples()) {
            tests.add(DynamicTest.dynamicTest(sample.name, () -> check(sample)));
        }
        assertThat(tests).hasSizeGreaterThan(8);
        return tests;
    }

    private void check(Sample sample) {
        byte[] bytes = sample.text.toString().getBytes(StandardCharsets.UTF_8);
        Report report = ((ReadOutcome.Read) reader.read(Capture.of(sample.name, bytes))).report();
        List<String> got = report.blocks().stream()
                .map(block -> block.kind() + "|" + block.span().in(report.text()))
                .toList();
        assertThat(got).containsExactlyElementsOf(sample.blocks);
        assertThat(report.text()).isEqualTo(sample.text.toString());
    }

    private static List<Sample> samples() throws IOException {
        List<Sample> samples = new ArrayList<>();
        for (String line : lines()) {
            if (line.startsWith("=== ")) {
                samples.add(new Sample(line.substring(4)));
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                samples.get(samples.size() - 1).add(line);
            }
        }
        return samples;
    }

    private static List<String> lines() throws IOException {
        try (InputStream stream = Objects.requireNonNull(LabelsTest.class.getResourceAsStream("labels.txt"))) {
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        }
    }
}
