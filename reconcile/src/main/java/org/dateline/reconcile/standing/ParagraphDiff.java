package org.dateline.reconcile.standing;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.model.Report;

/** What was changed from one version of a report to the next: the paragraphs that came, went or were reworded. */
public final class ParagraphDiff {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]++");

    /** More paragraphs than these are not compared. */
    private static final int MOST_PARAGRAPHS = 5_000;

    private ParagraphDiff() {}

    /**
     * The paragraphs of both that are not the same, in the order of the text, each as words kept, dropped and added; headlines
     * and captions count as paragraphs, what stands around the article does not.
     */
    public static List<List<WordDiff.Piece>> between(Report before, Report after) {
        List<List<WordDiff.Piece>> paragraphs = new ArrayList<>();
        List<String> out = new ArrayList<>();
        List<String> in = new ArrayList<>();
        int end = 0;
        for (AbstractDelta<String> delta : deltas(paragraphs(before), paragraphs(after))) {
            if (delta.getSource().getPosition() > end) {
                addReplaced(paragraphs, out, in);
            }
            out.addAll(delta.getSource().getLines());
            in.addAll(delta.getTarget().getLines());
            end = delta.getSource().getPosition() + delta.getSource().size();
        }
        addReplaced(paragraphs, out, in);
        return paragraphs;
    }

    /** What was taken out and put in, possibly in several steps at one place; in memory that grows with the texts alone. */
    private static List<AbstractDelta<String>> deltas(List<String> before, List<String> after) {
        return DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<>(String::equals))
                .getDeltas();
    }

    private static List<String> paragraphs(Report report) {
        return report.blocks().stream()
                .filter(block -> block.kind().isReporting())
                .limit(MOST_PARAGRAPHS)
                .map(block ->
                        BLANKS.matcher(block.span().in(report.text()).strip()).replaceAll(" "))
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    /** Paragraphs in place of others stand for these in their order; those left over came or went. */
    private static void addReplaced(List<List<WordDiff.Piece>> paragraphs, List<String> out, List<String> in) {
        for (int i = 0; i < Math.max(out.size(), in.size()); i++) {
            paragraphs.add(WordDiff.of(i < out.size() ? out.get(i) : "", i < in.size() ? in.get(i) : ""));
        }
        out.clear();
        in.clear();
    }
}
