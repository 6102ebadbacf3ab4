package org.dateline.read;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.model.Block;
import org.dateline.model.Capture;
import org.dateline.model.Report;

/** Prints what is read from files, block by block, for eyes: {@code Show FILE...}. */
final class Show {
    private static final int WIDTH = 150;

    private Show() {}

    public static void main(String[] files) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Reader reader = Reader.create();
        for (String file : files) {
            ReadOutcome outcome = reader.read(Capture.of(file, Files.readAllBytes(Path.of(file))));
            out.println("##### " + file);
            if (outcome instanceof ReadOutcome.Read read) {
                show(read.report(), out);
            } else {
                out.println(outcome);
            }
        }
    }

    private static void show(Report report, PrintStream out) {
        out.println("title     " + report.title().orElse("-"));
        out.println("outlet    " + report.outlet().orElse("-") + "   byline "
                + report.byline().orElse("-") + "   credits " + report.credits() + "   language " + report.language());
        out.println("published " + report.published() + "   not before " + report.notBefore());
        report.rejectedDates().forEach(date -> out.println("  not     " + date));
        for (Block block : report.blocks()) {
            String words = block.span().in(report.text());
            String shown = words.length() <= WIDTH
                    ? words
                    : words.substring(0, WIDTH - 50) + " ... " + words.substring(words.length() - 45);
            out.printf("%-9s %s   {%s}%n", block.kind(), shown.replace('\n', '~'), block.reason());
        }
    }
}
