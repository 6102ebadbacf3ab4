package org.dateline.ledger;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Claim;
import org.dateline.model.ClaimField;
import org.dateline.model.ClaimId;
import org.dateline.model.Decision;
import org.dateline.model.Report;

/**
 * Lays what persons decided over what the program finds in a report. A person's decision wins, whichever program reads: a field
 * he corrected stays as he left it, a claim he accepted stays as he accepted it, even where the program finds it no longer, and
 * what he took out stays out. In another version of the report this goes for claims whose words stand there too.
 */
final class Overlay {
    /**
     * A report's claims as they hold.
     *
     * @param claims in the order of the text
     * @param decided the ids of those that say something else than the program found
     * @param masked what the program found and does not hold so
     * @param subjects under which id decisions on a claim were made, by the id that it has here
     */
    record Laid(List<Claim> claims, Set<ClaimId> decided, List<Claim> masked, Map<ClaimId, ClaimId> subjects) {}

    private final Report report;
    private final Map<ClaimId, List<Ruling>> rulings = new LinkedHashMap<>();

    /** @param rulings those that count, oldest first */
    Overlay(Report report, List<Ruling> rulings) {
        this.report = report;
        rulings.forEach(ruling -> this.rulings
                .computeIfAbsent(ruling.subject(), first -> new ArrayList<>())
                .add(ruling));
    }

    Laid over(List<Claim> found) {
        Map<ClaimId, Claim> holding = new LinkedHashMap<>();
        found.forEach(claim -> holding.putIfAbsent(claim.id(), claim));
        Map<ClaimId, Claim> machine = new LinkedHashMap<>(holding);
        Set<ClaimId> decided = new HashSet<>();
        Set<ClaimId> taken = new HashSet<>();
        List<Claim> masked = new ArrayList<>();
        List<Claim> added = new ArrayList<>();
        Map<ClaimId, ClaimId> subjects = new HashMap<>();
        for (Map.Entry<ClaimId, List<Ruling>> each : rulings.entrySet()) {
            Optional<Claim> target =
                    target(each.getKey(), each.getValue().get(0).mark(), machine, taken);
            Optional<Claim> result = result(each.getValue(), target);
            target.ifPresent(claim -> taken.add(claim.id()));
            target.or(() -> result).ifPresent(claim -> subjects.put(claim.id(), each.getKey()));
            if (result.equals(target)) {
                continue;
            }
            target.ifPresent(masked::add);
            result.ifPresent(claim -> decided.add(claim.id()));
            if (target.isEmpty()) {
                result.filter(claim -> !holding.containsKey(claim.id())).ifPresent(added::add);
            } else if (result.isPresent()) {
                holding.put(target.get().id(), result.get());
            } else {
                holding.remove(target.get().id());
            }
        }
        return new Laid(inOrder(holding.values(), added), decided, masked, subjects);
    }

    /** The claim of this reading that rulings are about: by its id, else by words and kind, else by its words alone. */
    private Optional<Claim> target(ClaimId subject, Marks.Mark mark, Map<ClaimId, Claim> machine, Set<ClaimId> taken) {
        Claim same = machine.get(subject);
        if (same != null) {
            return Optional.of(same);
        }
        List<Claim> ofWords = machine.values().stream()
                .filter(claim -> !taken.contains(claim.id()) && !rulings.containsKey(claim.id()))
                .filter(claim -> claim.span().in(report.text()).equals(mark.words()))
                .toList();
        List<Claim> ofKind = ofWords.stream()
                .filter(claim -> claim.kind().code().equals(mark.kind()))
                .toList();
        return ofKind.stream()
                .skip(Math.min(Math.max(mark.place(), 0), Math.max(ofKind.size() - 1, 0)))
                .findFirst()
                .or(() -> ofWords.stream().findFirst());
    }

    private Optional<Claim> result(List<Ruling> rulings, Optional<Claim> target) {
        boolean rejected = rulings.stream()
                .filter(ruling -> ruling.decision().type().isVerdict())
                .reduce((earlier, later) -> later)
                .filter(last -> last.is(Decision.Type.REJECT))
                .isPresent();
        if (rejected) {
            return Optional.empty();
        }
        Optional<Claim> claim = target;
        for (Ruling ruling : rulings) {
            claim = ruling.says().isEmpty()
                    ? claim
                    : ruled(ruling, ruling.says().get(), claim);
        }
        return claim;
    }

    private Optional<Claim> ruled(Ruling ruling, Ruling.Said said, Optional<Claim> claim) {
        Relocation relocation = new Relocation(said.text(), report.text(), report.id());
        if (claim.isEmpty()) {
            return relocation.found(said.claim());
        }
        Claim person = relocation.beside(said.claim(), claim.get());
        Set<ClaimField> fields = EnumSet.noneOf(ClaimField.class);
        ruling.fields().stream()
                .filter(field -> !field.agrees(person, claim.get()))
                .forEach(fields::add);
        return fields.isEmpty() ? claim : Optional.of(ClaimField.blend(claim.get(), person, fields, ruling.reason()));
    }

    private static List<Claim> inOrder(Iterable<Claim> found, List<Claim> added) {
        List<Claim> claims = new ArrayList<>();
        found.forEach(claims::add);
        for (Claim claim : added) {
            int place = 0;
            while (place < claims.size()
                    && claims.get(place).span().start() <= claim.span().start()) {
                place++;
            }
            claims.add(place, claim);
        }
        return claims;
    }
}
