package org.dateline.reconcile.relation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.dateline.model.Kind;
import org.dateline.model.KindGroup;
import org.dateline.model.Relation;
import org.dateline.model.RelationType;
import org.dateline.model.Stance;
import org.dateline.reconcile.claim.ClaimView;
import org.dateline.reconcile.claim.Comparison;
import org.dateline.reconcile.claim.Harmed;
import org.dateline.reconcile.claim.Hour;
import org.dateline.reconcile.claim.Nearness;
import org.dateline.reconcile.claim.VehicleAttack;
import org.dateline.reconcile.claim.Voice;

/**
 * Two claims tell of one happening and set it at other hours, have it done with another vehicle, or against another part of
 * the same site; or the one has those killed of whom the other says that they came through.
 */
final class CircumstanceRule implements RelationRule {
    private static final double TOLD_TOGETHER = 1.2;
    private static final double LIKE_LEADS = 0.25;
    /** A claim on when something happened: "the attack happened", "the explosion was heard". */
    private static final Pattern HAPPENED = Pattern.compile(
            "(?i)(?<!\\p{L})the (?:\\p{L}++ ){0,2}(?:attack|explosion|blast|bombing|assault|strike|raid|shooting|ambush|crash|accident|collision|derailment|earthquake|quake|fire|massacre|killing)"
                    + "(?!\\p{L})[^.;]{0,40}(?<!\\p{L})(?:happened|occurred|took place|struck|began|started|erupted|hit|came|heard|detonated|exploded)(?!\\p{L})");

    @Override
    public List<Relation> of(Comparison pair) {
        if (pair.isOneSentence()
                || pair.day() == Nearness.APART
                || pair.place() == Nearness.APART
                || !isAsserted(pair.a())
                || !isAsserted(pair.b())) {
            return List.of();
        }
        boolean isOneStory = pair.isOneStory() || pair.isOneReport() || pair.isCopied();
        return (isOneStory ? harm(pair).or(() -> vehicles(pair)) : Optional.<String>empty())
                        .or(() -> hours(pair))
                        .map(reason -> ContentRule.relation(
                                pair, RelationType.CONTRADICTS, reason + "; " + Wording.compared(pair)))
                        .stream()
                        .toList();
    }

    private static boolean isAsserted(ClaimView view) {
        return view.claim().stance() == Stance.ASSERTS && Comparison.isNews(view);
    }

    private static Optional<String> harm(Comparison pair) {
        if (pair.voice() == Voice.SAME || pair.place() != Nearness.SAME || pair.day() != Nearness.SAME) {
            return Optional.empty();
        }
        Harmed first = pair.a().harmed();
        Harmed second = pair.b().harmed();
        Set<String> both = new TreeSet<>(first.sorts());
        both.retainAll(second.sorts());
        return first.isUnharmed() == second.isUnharmed() || both.isEmpty()
                ? Optional.empty()
                : Optional.of("the one has " + String.join(", ", both) + " harmed, the other unharmed");
    }

    private static Optional<String> hours(Comparison pair) {
        if (pair.isOpposed()
                || !isOfOneKind(pair)
                || pair.place() != Nearness.SAME
                || pair.a().context().lead().likeness(pair.b().context().lead()) < LIKE_LEADS
                || !HAPPENED.matcher(pair.a().text()).find()
                || !HAPPENED.matcher(pair.b().text()).find()) {
            return Optional.empty();
        }
        return pair.a()
                .hour()
                .flatMap(first -> pair.b().hour().filter(first::isApartFrom).map(second -> hours(first, second)));
    }

    private static String hours(Hour first, Hour second) {
        return "other hours of the day: '" + first.words() + "' / '" + second.words() + "'";
    }

    private static Optional<String> vehicles(Comparison pair) {
        if (pair.isOpposed()
                || !isOfOneKind(pair)
                || pair.a().sentence().shared(pair.b().sentence()) < TOLD_TOGETHER) {
            return Optional.empty();
        }
        Optional<VehicleAttack> first = pair.a().vehicleAttack();
        Optional<VehicleAttack> second = pair.b().vehicleAttack();
        return first.flatMap(one -> second.flatMap(other -> apart("vehicle", one.vehicle(), other.vehicle())
                .or(() -> apart("part of the site hit", one.hit(), other.hit()))));
    }

    private static Optional<String> apart(String what, Optional<String> one, Optional<String> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other)
                ? Optional.of("another " + what + ": " + one.get() + " / " + other.get())
                : Optional.empty();
    }

    /** Whether both tell of an attack, or of what is no deed of war. */
    private static boolean isOfOneKind(Comparison pair) {
        return isAttack(pair.a()) && isAttack(pair.b());
    }

    private static boolean isAttack(ClaimView view) {
        KindGroup group = view.claim().kind().group();
        return group == KindGroup.STRIKE
                || group == KindGroup.VIOLENCE
                || group == KindGroup.BATTLE
                || group == KindGroup.HARM
                || view.claim().kind() == Kind.OTHER;
    }
}
