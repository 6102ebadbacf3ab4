package org.dateline.bench.sameevent;

import java.util.List;

/**
 * A document of ECB+.
 *
 * @param topic number of the folder it lies in
 * @param name file name without its ending
 * @param sentences the words of all sentences, by number
 * @param mentions the event mentions in sentences that were checked, in the order of the text
 */
record EcbDocument(String topic, String name, List<List<String>> sentences, List<EcbMention> mentions) {
    EcbDocument {
        sentences = sentences.stream().map(List::copyOf).toList();
        mentions = List.copyOf(mentions);
    }
}
