package org.dateline.extract.attribution;

import java.util.List;
import java.util.Optional;
import org.dateline.model.Claimant;
import org.dateline.model.Span;
import org.dateline.model.Stance;

/**
 * Somebody saying something.
 *
 * @param cue the reporting words
 * @param cueWords the same, as written
 * @param stance how the speaker stands to the content
 * @param source the words that name who says it, in order; empty if they stand elsewhere
 * @param claimants who says it; empty if only a medium is named
 * @param via agencies and media named as passing it on
 * @param channel how it was made known; empty if not said
 * @param content what is said, in order; empty if it stands in quotations elsewhere
 * @param reason what told so: grammar, the network, or both
 */
public record SpeechAct(
        Span cue,
        String cueWords,
        Stance stance,
        List<Span> source,
        List<Claimant> claimants,
        List<String> via,
        Optional<String> channel,
        List<Span> content,
        String reason) {
    public SpeechAct {
        source = List.copyOf(source);
        claimants = List.copyOf(claimants);
        via = List.copyOf(via);
        content = List.copyOf(content);
    }

    /** Whether the word that begins here is part of what is said. */
    public boolean says(int offset) {
        return !cue.contains(offset) && content.stream().anyMatch(span -> span.contains(offset));
    }

    /** Where the words that report begin after an offset, up to an end; the end if they do not. */
    public int reportingFrom(int after, int end) {
        int first = cue.start() >= after ? Math.min(end, cue.start()) : end;
        for (Span words : source) {
            first = words.start() >= after ? Math.min(first, words.start()) : first;
        }
        return first;
    }

    /** Number of characters of the content. */
    public int contentLength() {
        return content.stream().mapToInt(Span::length).sum();
    }

    SpeechAct withContent(List<Span> content) {
        return new SpeechAct(cue, cueWords, stance, source, claimants, via, channel, content, reason);
    }

    SpeechAct withReason(String reason) {
        return new SpeechAct(cue, cueWords, stance, source, claimants, via, channel, content, reason);
    }

    SpeechAct withSources(Sources sources) {
        return new SpeechAct(
                cue, cueWords, stance, source, sources.claimants(), sources.via(), channel, content, reason);
    }
}
