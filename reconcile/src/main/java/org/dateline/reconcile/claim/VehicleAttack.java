package org.dateline.reconcile.claim;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a claim says of a vehicle used as a weapon: a car packed with explosives, a lorry driven into a gate.
 *
 * @param vehicle what sort of vehicle it was ("car"); empty where only a vehicle is spoken of
 * @param hit what part of a site it was driven into ("wall"); empty where none is named
 */
public record VehicleAttack(Optional<String> vehicle, Optional<String> hit) {
    private static final Map<String, String> WORDS = Vocabulary.of("vehicle-attacks.tsv");
    private static final Pattern WORD = Pattern.compile("\\p{L}++");
    /** Words between a word of driving and what is driven into. */
    private static final int REACH = 6;
    /** Words between a number and the vehicle it counts: "a second explosives-laden car". */
    private static final int NEAR = 3;

    /** Empty where no vehicle is used as a weapon, or more than one. */
    static Optional<VehicleAttack> of(String text) {
        Set<String> vehicles = new TreeSet<>();
        Optional<String> hit = Optional.empty();
        boolean isWeapon = false;
        int sinceDriven = REACH;
        int sinceCounted = REACH;
        Matcher words = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (words.find()) {
            String sort = WORDS.getOrDefault(words.group(), "");
            sinceDriven = sort.equals("driven") || sort.equals("into") ? 0 : sinceDriven + 1;
            isWeapon |= sort.equals("driven") || sort.equals("loaded");
            sinceCounted = sort.equals("counted") ? 0 : sinceCounted + 1;
            boolean isVehicle = sort.startsWith("vehicle ");
            if (sort.equals("several") || (isVehicle && sinceCounted <= NEAR)) {
                return Optional.empty();
            }
            if (isVehicle) {
                vehicles.add(sort.substring("vehicle ".length()));
            } else if (sort.startsWith("part ") && sinceDriven < REACH && hit.isEmpty()) {
                hit = Optional.of(sort.substring("part ".length()));
            }
        }
        Optional<String> vehicle =
                vehicles.stream().filter(each -> !each.equals("any")).findFirst();
        boolean isOne = vehicles.size() == 1 || (vehicles.size() == 2 && vehicles.contains("any"));
        return isWeapon && isOne ? Optional.of(new VehicleAttack(vehicle, hit)) : Optional.empty();
    }
}
