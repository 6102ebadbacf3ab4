package org.dateline.desk.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.desk.SampleLedger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples of docs/api.md as they stand there, against a desk of the sample reports. */
class ApiExamplesTest {
    private static final Pattern EXAMPLE = Pattern.compile("(?ms)^```(sh|python)\\n(.*?)^```$");
    private static final Pattern PRINTS = Pattern.compile("(?m)^# prints (.+)$");
    private static final Map<String, List<String>> PROGRAMS =
            Map.of("sh", List.of("sh", "-euc"), "python", List.of("python3", "-c"));

    private static Browser desk;

    @BeforeAll
    static void open() {
        desk = new Browser(SampleLedger.file());
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    private record Example(String language, String commands) {
        @Override
        public String toString() {
            return language + ": " + commands.lines().limit(1).findFirst().orElse("");
        }
    }

    static Stream<Example> examples() throws IOException {
        Path page = Path.of(System.getProperty("dateline.root")).resolve("docs/api.md");
        return EXAMPLE.matcher(Files.readString(page))
                .results()
                .map(found -> new Example(found.group(1), found.group(2)));
    }

    @Test
    void thereAreExamplesInBothLanguages() throws IOException {
        assertThat(examples().map(Example::language)).contains("sh", "python").hasSizeGreaterThan(8);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void works(Example example) throws IOException, InterruptedException {
        assumeTrue(isThere("curl") && isThere("python3"), "curl and python3 are needed to run the examples");
        String commands = example.commands()
                .replace("http://127.0.0.1:7070", desk.address().toString().replaceAll("/$", ""));
        List<String> command = Stream.concat(
                        Objects.requireNonNull(PROGRAMS.get(example.language())).stream(), Stream.of(commands))
                .toList();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
        assertThat(output).isNotBlank();
        List<String> wanted = PRINTS.matcher(commands)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
        wanted.forEach(words -> assertThat(output).contains(words));
        if (wanted.isEmpty()) {
            assertThat(output).doesNotContain("\"faults\"").doesNotContain("\"total\":0");
        }
    }

    private static boolean isThere(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
