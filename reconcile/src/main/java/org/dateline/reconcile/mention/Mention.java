package org.dateline.reconcile.mention;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dateline.model.ReportId;

/**
 * Words of a report that name an event ("was killed", "the earthquake"). All words are in the form of {@link
 * org.dateline.reconcile.story.StoryWords#plain}.
 *
 * @param report where it stands
 * @param sentence number of its sentence in the report
 * @param position number of its first word in the report, or anything else that tells it from others there
 * @param lemma dictionary form of the head of its words
 * @param isVerb whether that head is a verb
 * @param subjects who does it, as far as the grammar says
 * @param objects to whom or what it is done
 * @param others what else hangs on it: "in Homs", "after the vote", and what a noun is attached to
 * @param names of people, organisations and groups in its sentence
 * @param places in its sentence
 * @param times in its sentence
 * @param sentenceWords the other words of its sentence that carry meaning
 * @param lemmasInReport how many mentions of its report have each lemma
 * @param meaning of its words and of those around them
 */
public record Mention(
        ReportId report,
        int sentence,
        int position,
        String lemma,
        boolean isVerb,
        Set<String> subjects,
        Set<String> objects,
        Set<String> others,
        Set<String> names,
        Set<String> places,
        Set<String> times,
        Set<String> sentenceWords,
        Map<String, Integer> lemmasInReport,
        MentionMeaning meaning)
        implements Comparable<Mention> {
    public Mention {
        subjects = sorted(subjects);
        objects = sorted(objects);
        others = sorted(others);
        names = sorted(names);
        places = sorted(places);
        times = sorted(times);
        sentenceWords = sorted(sentenceWords);
        lemmasInReport = Map.copyOf(lemmasInReport);
    }

    /** In one order for all, so that sums come out the same to the last digit. */
    private static SortedSet<String> sorted(Collection<String> words) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(words));
    }

    /** All that takes part in it by the grammar. */
    Set<String> participants() {
        Set<String> all = new TreeSet<>(subjects);
        all.addAll(objects);
        all.addAll(others);
        return all;
    }

    /** How many mentions of its report have this lemma. */
    int timesInReport(String wanted) {
        return lemmasInReport.getOrDefault(wanted, 0);
    }

    /** By report, then by position. */
    @Override
    public int compareTo(Mention other) {
        int byReport = report.compareTo(other.report);
        return byReport != 0 ? byReport : Integer.compare(position, other.position);
    }
}
