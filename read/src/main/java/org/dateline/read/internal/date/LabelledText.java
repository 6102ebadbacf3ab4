package org.dateline.read.internal.date;

import java.util.List;
import org.dateline.model.Block;
import org.dateline.model.BlockKind;

/** A report's text with its labelled blocks. */
public record LabelledText(String text, List<Block> blocks) {
    public LabelledText {
        blocks = List.copyOf(blocks);
    }

    public String words(Block block) {
        return block.span().in(text);
    }

    /** Index of the first block of a kind; the number of blocks if there is none. */
    public int first(BlockKind kind) {
        int index = 0;
        while (index < blocks.size() && blocks.get(index).kind() != kind) {
            index++;
        }
        return index;
    }

    /** Index of the last block of a kind; -1 if there is none. */
    public int last(BlockKind kind) {
        int index = blocks.size() - 1;
        while (index >= 0 && blocks.get(index).kind() != kind) {
            index--;
        }
        return index;
    }
}
