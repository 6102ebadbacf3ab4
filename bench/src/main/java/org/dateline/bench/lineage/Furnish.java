package org.dateline.bench.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Leaves the text as it is and puts the furniture of another house around it. */
final class Furnish implements Edit {
    @Override
    public String name() {
        return "copied";
    }

    @Override
    public List<String> apply(List<String> paragraphs, Random random) {
        List<String> page = new ArrayList<>(paragraphs);
        page.add(1 + random.nextInt(page.size()), "Subscribe to our newsletter");
        page.add("Leave a comment");
        page.add("© All rights reserved");
        return page;
    }
}
