package org.dateline.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.dateline.reconcile.standing.Drift;
import org.dateline.reconcile.standing.FieldDrift;
import org.dateline.reconcile.standing.Rendering;
import org.dateline.reconcile.standing.WordDiff;

/** Prints how each outlet renders one utterance, with what differs from the rendering nearest to its source marked. */
record DriftPage(Writer out, int width, Colours colours) {
    private static final int ID = 8;
    private static final String INDENT = " ".repeat(ID + 4);

    void print(Drift drift) throws IOException {
        heading(drift.nearest());
        lines(Words.line("“" + drift.nearest().words() + "”"));
        if (drift.variants().isEmpty()) {
            out.write(INDENT + colours.faint("nobody else is known to hand this on") + "\n");
        } else {
            out.write(
                    INDENT + colours.faint("nearest to the source: the earliest, else the one that says most") + "\n");
        }
        for (Drift.Variant variant : drift.variants()) {
            out.write("\n");
            heading(variant.rendering());
            print(variant.words());
            for (FieldDrift field : variant.fields()) {
                lines(field.field() + " " + field.type().code() + ": " + words(field));
            }
            if (variant.isFaithful()) {
                out.write(INDENT + colours.faint("word for word") + "\n");
            }
        }
    }

    private void heading(Rendering rendering) throws IOException {
        String id = rendering.held().claim().id().value().substring(0, ID);
        String day = rendering.day().map(found -> ", " + found).orElse(", undated");
        String speakers =
                rendering.claimants().isEmpty() ? "in its own voice" : String.join(" ← ", rendering.claimants());
        List<String> via = rendering.held().claim().via();
        out.write("  " + colours.faint(id) + "  " + colours.strong(Words.line(rendering.outlet())) + day + ": "
                + Words.line(speakers + (via.isEmpty() ? "" : " (" + String.join(", ", via) + ")")) + "\n");
    }

    private String words(FieldDrift field) {
        return switch (field.type()) {
            case DROPPED -> colours.dropped(field.before());
            case ADDED -> colours.added(field.after());
            case ALTERED -> field.before() + " → " + field.after();
        };
    }

    /** Words are coloured one by one, so that lines can be broken between them. */
    private void print(List<WordDiff.Piece> pieces) throws IOException {
        List<String> plain = new ArrayList<>();
        List<String> marked = new ArrayList<>();
        for (WordDiff.Piece piece : pieces) {
            String words = Words.line(piece.words());
            String bracketed = colours.on() ? words : mark(piece.change(), words);
            for (String word : bracketed.split(" ", -1)) {
                plain.add(word);
                marked.add(colours.on() ? mark(piece.change(), word) : word);
            }
        }
        StringBuilder line = new StringBuilder("“");
        int columns = 1;
        for (int i = 0; i < plain.size(); i++) {
            if (columns > 1 && columns + 1 + plain.get(i).length() > room()) {
                out.write(INDENT + line + "\n");
                line.setLength(0);
                columns = 0;
            }
            line.append(columns <= 1 ? "" : " ").append(marked.get(i));
            columns += 1 + plain.get(i).length();
        }
        out.write(INDENT + line + "”\n");
    }

    private String mark(WordDiff.Change change, String words) {
        return switch (change) {
            case SAME -> words;
            case DROPPED -> colours.dropped(words);
            case ADDED -> colours.added(words);
        };
    }

    private void lines(String words) throws IOException {
        for (String line : Wrapping.lines(words, room())) {
            out.write(INDENT + line + "\n");
        }
    }

    private int room() {
        return Math.max(20, width - INDENT.length());
    }
}
