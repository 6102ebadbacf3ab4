package org.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Figures on public corpora of pages, with a floor a little below what was reached. */
class PagesTest {
    private static final double ARTICLE_F1 = 0.976;

    @Test
    void findsTheTextOfArticlesAsWellAsBefore() throws IOException {
        ArticleTextScore.Total total = ArticleTextScore.total(ArticleTextScore.pages(folder("article-text")));
        System.out.println("article-text " + total);
        assertThat(total.f1()).isGreaterThan(ARTICLE_F1);
    }

    private static Path folder(String name) {
        Path folder = Path.of(System.getProperty("dateline.shared", "../shared"), "bench", name);
        Assumptions.assumeTrue(Files.isDirectory(folder), () -> "no benchmark at " + folder);
        return folder;
    }
}
