package org.dateline.bench.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** Puts an outlet's own credit for the agency's: dateline and closing credit go, a byline comes, the agency is not named. */
final class Reattribute implements Edit {
    private static final Pattern DATELINE =
            Pattern.compile("^[\\p{Lu} ,.]{3,60}(?:\\([^)]{2,40}\\))? ?(?:-{1,2}|[–—]) ");
    private static final Pattern AGENCY =
            Pattern.compile("\\b(?:Reuters|The Associated Press|Associated Press|AFP|Xinhua|AP)\\b");
    private static final List<String> NAMES = List.of("Jo Harland", "Meera Quist", "Tom Ellery", "Ana Dufresne");

    @Override
    public String name() {
        return "reattributed";
    }

    @Override
    public List<String> apply(List<String> paragraphs, Random random) {
        List<String> changed = new ArrayList<>();
        changed.add("By " + NAMES.get(random.nextInt(NAMES.size())));
        for (String paragraph : paragraphs) {
            String bare = DATELINE.matcher(paragraph).replaceFirst("");
            changed.add(AGENCY.matcher(bare).replaceAll("this newspaper"));
        }
        return changed;
    }
}
