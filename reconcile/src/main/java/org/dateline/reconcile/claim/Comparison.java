package org.dateline.reconcile.claim;

import java.util.List;
import java.util.Optional;
import org.dateline.model.Kind;
import org.dateline.model.KindGroup;
import org.dateline.model.LineageType;
import org.dateline.model.ReportLink;
import org.dateline.model.Stance;
import org.dateline.model.Status;

/**
 * Two claims held against each other in every respect that a relation between them may rest on.
 *
 * @param link what their reports have in common; empty if nothing is known, or the claims stand in one report
 * @param words likeness of the words of the claims, from 0 to 1
 * @param sentences likeness of the sentences they stand in, from 0 to 1
 * @param voice who speaks in both
 * @param place whether they can be about one place
 * @param day whether they can be about one time
 * @param figures their figures that count the same
 */
public record Comparison(
        ClaimView a,
        ClaimView b,
        Optional<ReportLink> link,
        double words,
        double sentences,
        Voice voice,
        Nearness place,
        Nearness day,
        List<FigurePair> figures) {
    private static final double FEWEST_BESIDE_NAMES = 0.4;
    private static final double LEAST_OF_ONE_VOICE = 0.2;
    private static final double LIKE_TELLING = 0.55;
    private static final double LIKE_AT_ALL = 0.25;
    private static final double GLANCE = 0.4;
    private static final double LIKE_WORDS = 0.55;
    private static final double LIKE_ENOUGH = 0.4;
    /** What one telling word, and not one that every report of harm has, is worth. */
    private static final double FEWEST_IN_STORY = 0.9;

    private static final int MONTH = 31;
    private static final double ALMOST_EQUAL = 0.75;
    private static final double LIKE_WORDING = 0.6;
    private static final double LIKE_TO_THE_WORD = 0.9;
    private static final double FEWEST_TO_THE_WORD = 1.5;
    /** Words in a row that two writers do not find by chance. */
    private static final int LONG_RUN = 8;

    private static final double TELLING_RUN = 2;
    private static final double LIKE_TOGETHER = 0.8;
    private static final double LIKE_IN_COPY = 0.6;
    private static final double LIKE_IN_STORY = 0.5;
    private static final double LIKE_OF_ONE_VOICE = 0.35;
    /** The same where no word tells what sort of deed it is. */
    private static final double LIKE_IF_UNTOLD = 0.45;

    private static final double FEWEST_SHARED = 1.2;
    private static final double MUCH_SHARED = 3.0;

    public Comparison {
        figures = List.copyOf(figures);
    }

    public static Comparison of(ClaimView a, ClaimView b, Optional<ReportLink> link) {
        return new Comparison(
                a,
                b,
                link,
                a.words().likeness(b.words()),
                a.sentence().likeness(b.sentence()),
                Voice.of(a, b),
                Places.compare(a.claim().places(), b.claim().places()),
                Days.compare(a, b),
                FigurePair.of(a, b));
    }

    /** Whether two claims can stand in any relation at all, at a glance. */
    public static boolean isWorthWhile(ClaimView a, ClaimView b) {
        return a.words().shared(b.words()) > GLANCE
                || (!a.claim().figures().isEmpty() && !b.claim().figures().isEmpty())
                || (a.hour().isPresent() && b.hour().isPresent())
                || (a.vehicleAttack().isPresent() && b.vehicleAttack().isPresent())
                || isNegative(a) != isNegative(b);
    }

    /** Whether both claims say the same in like words. */
    public boolean isSameContent() {
        if (a.words().sharedBesideNames(b.words()) < FEWEST_BESIDE_NAMES) {
            return false;
        }
        if (isCopied()
                && areKindsCompatible()
                && words >= (isOneKind() ? LIKE_OF_ONE_VOICE : LIKE_IF_UNTOLD)
                && words + sentences >= LIKE_IN_COPY) {
            return true;
        }
        if (voice == Voice.SAME
                && !isOneReport()
                && areKindsCompatible()
                && words >= LIKE_OF_ONE_VOICE
                && words + sentences >= LIKE_TOGETHER) {
            return true;
        }
        if (isOneStory()
                && areKindsCompatible()
                && words >= LIKE_ENOUGH
                && words + sentences >= LIKE_IN_COPY
                && a.words().shared(b.words()) >= FEWEST_IN_STORY) {
            return true;
        }
        if (isOneTelling() || isToldWithTheSame()) {
            return true;
        }
        boolean alike = words >= LIKE_WORDS || (words >= LIKE_ENOUGH && sentences >= LIKE_WORDS);
        return alike && a.words().shared(b.words()) >= FEWEST_SHARED && (areKindsCompatible() || words >= ALMOST_EQUAL);
    }

    /** Whether reports of one story tell of the same sort of deed in like words, within sentences that have much in common. */
    private boolean isToldWithTheSame() {
        return isOneStory()
                && a.claim().kind() == b.claim().kind()
                && !isAnyKind(a)
                && words >= LIKE_ENOUGH
                && sentences >= LIKE_ENOUGH
                && a.sentence().shared(b.sentence()) >= MUCH_SHARED;
    }

    /** Whether one named voice tells of the same sort of deed at one place and time, in words that have something in common. */
    private boolean isOneTelling() {
        return voice == Voice.SAME
                && a.speakers().stream().anyMatch(Speaker::isNamed)
                && a.claim().kind() == b.claim().kind()
                && !isAnyKind(a)
                && place == Nearness.SAME
                && day == Nearness.SAME
                && words >= LEAST_OF_ONE_VOICE
                && words + sentences >= LIKE_TELLING;
    }

    /** Whether the sentences are so alike that one was written with the other at hand. */
    public boolean isSameWording() {
        double shared = a.sentence().shared(b.sentence());
        return isLongRunShared()
                || (sentences >= LIKE_WORDING && shared >= MUCH_SHARED)
                || (sentences >= LIKE_TO_THE_WORD && shared >= FEWEST_TO_THE_WORD);
    }

    /** Whether many words stand in both claims one after the other. */
    private boolean isLongRunShared() {
        return words >= LIKE_WORDS
                && day != Nearness.APART
                && place != Nearness.APART
                && a.words().shared(b.words()) >= TELLING_RUN
                && SharedRun.length(a.text(), b.text()) >= LONG_RUN;
    }

    /** Whether both claims can be about one happening: compatible kinds, one place, one time, like words. */
    public boolean isSameHappening() {
        return isNews(a)
                && isNews(b)
                && place != Nearness.APART
                && day != Nearness.APART
                && (isSameContent()
                        || (place == Nearness.SAME
                                && ((areKindsCompatible() && isToldAlike()) || (isOfOneGroup() && isOfOneAttack()))));
    }

    /** Whether reports that are above all about the same tell of harm at its place on its day. */
    private boolean isOfOneAttack() {
        return isOneStory()
                && day == Nearness.SAME
                && isHarmful(a.claim().kind().group())
                && words + sentences >= LIKE_AT_ALL;
    }

    private boolean isToldAlike() {
        return a.words().shared(b.words()) >= FEWEST_SHARED
                && words + sentences >= (isOneStory() ? LIKE_IN_STORY : LIKE_TOGETHER);
    }

    /** Whether their reports hold copy in common. */
    public boolean isCopied() {
        return link.filter(found -> found.type() != LineageType.CITES).isPresent();
    }

    /** Whether both say when, and more than a month lies between; a day may be reckoned from a wrong date. */
    public boolean areMonthsApart() {
        return day == Nearness.APART && Days.between(a, b) > MONTH;
    }

    /** Whether both stand in one sentence, so that one is a part of the other's telling. */
    public boolean isOneSentence() {
        return isOneReport() && a.claim().sentence().overlaps(b.claim().sentence());
    }

    public boolean isOneReport() {
        return a.report().id().equals(b.report().id());
    }

    /** Whether their reports are of the same days, as far as known. */
    public boolean isOneStoryInTime() {
        return a.context().isOfSameDays(b.context());
    }

    /** Whether they stand in two reports that are above all about the same. */
    public boolean isOneStory() {
        return !isOneReport() && a.context().tellsTheSameStory(b.context());
    }

    /** Whether one says that something is so and the other that it is not. */
    public boolean isOpposed() {
        return isNegative(a) != isNegative(b);
    }

    public boolean areKindsCompatible() {
        return isOfOneGroup() || isAnyKind(a) || isAnyKind(b);
    }

    private boolean isOfOneGroup() {
        KindGroup first = a.claim().kind().group();
        KindGroup second = b.claim().kind().group();
        return first == second || (isHarmful(first) && isHarmful(second)) || (isGround(first) && isGround(second));
    }

    /** Whether words told that both are of one sort of deed. */
    public boolean isOneKind() {
        return isOfOneGroup() && !isAnyKind(a) && !isAnyKind(b);
    }

    /** Whether the kind is the one of claims for which no other was found. */
    private static boolean isAnyKind(ClaimView view) {
        return view.claim().kind() == Kind.OTHER || view.claim().kind() == Kind.REMARKS;
    }

    private static boolean isHarmful(KindGroup group) {
        return group == KindGroup.STRIKE
                || group == KindGroup.VIOLENCE
                || group == KindGroup.HARM
                || group == KindGroup.BATTLE;
    }

    private static boolean isGround(KindGroup group) {
        return group == KindGroup.TERRITORY || group == KindGroup.MOVEMENT || group == KindGroup.BATTLE;
    }

    /** Whether both are said to be so, or both only to be planned, possible or hoped for. */
    public boolean isOneModality() {
        return isSettled(a) ? isSettled(b) : a.claim().status() == b.claim().status();
    }

    private static boolean isSettled(ClaimView view) {
        return isNews(view) || view.claim().status() == Status.BACKGROUND;
    }

    /** Whether a claim is said to be so now, or not to be so. */
    public static boolean isNews(ClaimView view) {
        return view.claim().status() == Status.ACTUAL || view.claim().status() == Status.NEGATED;
    }

    /** Whether a claim says that something is not so. */
    public static boolean isNegative(ClaimView view) {
        return view.claim().status() == Status.NEGATED || view.claim().stance() == Stance.DENIES;
    }
}
