package org.dateline.publish.sitrep;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.model.ClaimId;

/**
 * What is said to have happened in a region over some days, in the shape of OCHA's Flash Update.
 *
 * @param region as it was asked for
 * @param citations all that its sentences cite, in the order in which they do first; a sentence's numbers count from 1
 */
public record SituationReport(
        String region, LocalDate from, LocalDate until, List<Section> sections, List<Citation> citations) {
    public SituationReport {
        sections = List.copyOf(sections);
        citations = List.copyOf(citations);
    }

    /**
     * A part under a heading.
     *
     * @param empty what to say where there is no sentence
     */
    public record Section(String heading, String empty, List<Sentence> sentences) {
        public Section {
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * A sentence.
     *
     * @param lead where and when, or what is counted; may be empty
     * @param words with what reports say in “quotation marks”
     * @param citations numbers of what it was made from; none in a sentence about the report itself
     * @param told what the program says, where a person says otherwise
     */
    public record Sentence(String lead, String words, List<Integer> citations, Optional<String> told) {
        public Sentence {
            citations = List.copyOf(citations);
        }

        /** One that reads as the program says. */
        public Sentence(String lead, String words, List<Integer> citations) {
            this(lead, words, citations, Optional.empty());
        }
    }

    /**
     * A claim that a sentence was made from.
     *
     * @param words of the report, in one line
     */
    public record Citation(ClaimId claim, String outlet, Optional<LocalDate> published, String words) {}
}
