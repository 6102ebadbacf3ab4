package org.dateline.bench.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** A later version: figures have grown, and a sentence of news stands at the head. */
final class Update implements Edit {
    private static final Pattern FIGURE = Pattern.compile("\\b(?!19\\d\\d|20\\d\\d)(\\d{1,5})\\b");
    private static final List<String> NEWS = List.of(
            "The figures were revised upwards on the following day, and more detail has become known since.",
            "This report has been brought up to date with figures given out overnight.",
            "New numbers emerged in the evening; what was known at first is set out below.");

    @Override
    public String name() {
        return "updated";
    }

    @Override
    public List<String> apply(List<String> paragraphs, Random random) {
        List<String> changed = new ArrayList<>();
        changed.add(NEWS.get(random.nextInt(NEWS.size())));
        for (String paragraph : paragraphs) {
            changed.add(FIGURE.matcher(paragraph).replaceAll(figure -> raised(figure.group(1), random)));
        }
        return changed;
    }

    private static String raised(String digits, Random random) {
        int figure = Integer.parseInt(digits);
        return String.valueOf(figure + 1 + random.nextInt(2 + figure / 3));
    }
}
