package org.dateline.bench.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreebankTest {
    @Test
    void readsWordsSentencesAndParagraphs(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.conllu"), """
                # newdoc id = a
                # newpar
                # text = It's over
                1-2\tIt's\t_\t_\t_\t_\t_\t_\t_\t_
                1\tIt\tit\tPRON\t_\t_\t3\tnsubj\t_\t_
                2\t's\tbe\tAUX\t_\t_\t3\tcop\t_\t_
                3\tover\tover\tADJ\t_\t_\t0\troot\t_\t_
                3.1\tnot\tnot\tPART\t_\t_\t_\t_\t_\t_

                1\tYes\tyes\tINTJ\t_\t_\t0\troot\t_\t_

                # newpar_block
                # newpar
                1\tNo\tno\tINTJ\t_\t_\t0\troot\t_\t_
                """);
        Treebank treebank = Treebank.read(file);

        assertThat(treebank.text().text()).isEqualTo("It 's over Yes No ");
        assertThat(treebank.text().sentences()).hasSize(3);
        assertThat(treebank.text().paragraphStarts()).containsExactlyInAnyOrder(0, 2);
        assertThat(treebank.words()).extracting(Treebank.GoldWord::head).containsExactly(2, 2, -1, -1, -1);
    }
}
