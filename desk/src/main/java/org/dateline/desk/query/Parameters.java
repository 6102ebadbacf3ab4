package org.dateline.desk.query;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.model.Coded;

/** The parameters of an address. Reading them collects what is wrong, so that all faults are told at once. */
public final class Parameters {
    /** Characters of one value; whoever looks for more words than that wants something else. */
    static final int LONGEST_VALUE = 500;

    private static final int MOST_VALUES = 40;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private final Map<String, List<String>> values;
    private final List<String> faults;

    private Parameters(Map<String, List<String>> values, List<String> faults) {
        this.values = values;
        this.faults = faults;
    }

    /**
     * Blank values count as not given.
     *
     * @throws Refused if there are too many of them, or one is too long
     */
    public static Parameters of(Map<String, List<String>> given) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        given.forEach((name, all) -> {
            List<String> said = all.stream()
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .toList();
            if (!said.isEmpty()) {
                values.put(name, said);
            }
        });
        if (values.values().stream().mapToInt(List::size).sum() > MOST_VALUES) {
            throw Refused.tooLarge("More than " + MOST_VALUES + " filters are given.");
        }
        values.forEach(Parameters::requireShort);
        return new Parameters(values, new ArrayList<>());
    }

    private static void requireShort(String name, List<String> said) {
        if (name.length() > LONGEST_VALUE || said.stream().anyMatch(value -> value.length() > LONGEST_VALUE)) {
            throw Refused.tooLarge(
                    "A filter may be " + LONGEST_VALUE + " characters long; “" + brief(name) + "” is longer.");
        }
    }

    private static String brief(String words) {
        return words.length() > 40 ? words.substring(0, 40) + "…" : words;
    }

    /** The first value of a name. */
    public Optional<String> text(String name) {
        return all(name).stream().findFirst();
    }

    /** All values of a name. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    public Optional<LocalDate> day(String name) {
        return text(name).flatMap(value -> {
            try {
                return Optional.of(LocalDate.parse(value));
            } catch (DateTimeException e) {
                fault(name, value, "a day is written 2024-12-01");
                return Optional.empty();
            }
        });
    }

    /** A whole number within bounds. */
    public Optional<Integer> number(String name, int least, int most) {
        return text(name).flatMap(value -> {
            int number = NUMBER.matcher(value).matches() ? Integer.parseInt(value) : -1;
            if (number < least || number > most) {
                fault(name, value, "a number from " + least + " to " + most + " is expected");
                return Optional.empty();
            }
            return Optional.of(number);
        });
    }

    /** Constants by their codes. */
    public <E extends Enum<E> & Coded> List<E> coded(String name, Class<E> type) {
        List<E> found = new ArrayList<>();
        for (String value : all(name)) {
            try {
                found.add(Coded.parse(type, value));
            } catch (IllegalArgumentException e) {
                fault(name, value, "known are " + codes(type));
            }
        }
        return found;
    }

    private static <E extends Enum<E> & Coded> String codes(Class<E> type) {
        return List.of(type.getEnumConstants()).stream().map(Coded::code).collect(Collectors.joining(", "));
    }

    /** Whether a switch is on. */
    public boolean isOn(String name) {
        Optional<String> value = text(name);
        value.filter(said -> !said.equals("yes")).ifPresent(said -> fault(name, said, "only “yes” is known"));
        return value.isPresent();
    }

    /** Notes that a value is not understood. */
    public void fault(String name, String value, String expected) {
        faults.add("“" + brief(name) + "” is “" + brief(value) + "”, but " + expected + ".");
    }

    /** Notes parameters that nobody knows: a mistyped filter must not pass for one that lets all through. */
    public void expectOnly(Set<String> known) {
        values.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> faults.add("“" + brief(name) + "” is not known here; "
                        + (known.isEmpty()
                                ? "this page knows none."
                                : "known are "
                                        + String.join(
                                                ", ", known.stream().sorted().toList()) + ".")));
    }

    /** Likewise, for a few names or none. */
    public void expectOnly(String... known) {
        expectOnly(Set.of(known));
    }

    /** @throws Refused if anything was wrong */
    public void refuseFaults() {
        if (!faults.isEmpty()) {
            throw Refused.malformed(faults);
        }
    }

    /** These, with one value of a name in place of all others; faults found in either are those of both. */
    public Parameters with(String name, String value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(values);
        changed.put(name, List.of(value));
        return new Parameters(changed, faults);
    }

    /** These, without any value of some names. */
    public Parameters without(String... names) {
        Map<String, List<String>> changed = new LinkedHashMap<>(values);
        List.of(names).forEach(changed::remove);
        return new Parameters(changed, faults);
    }

    /** Those of some names. */
    public Parameters only(Set<String> names) {
        Map<String, List<String>> kept = new LinkedHashMap<>(values);
        kept.keySet().retainAll(names);
        return new Parameters(kept, faults);
    }

    /** These, without one value of a name. */
    public Parameters withoutValue(String name, String value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(values);
        List<String> left =
                all(name).stream().filter(other -> !other.equals(value)).toList();
        if (left.isEmpty()) {
            changed.remove(name);
        } else {
            changed.put(name, left);
        }
        return new Parameters(changed, faults);
    }

    /** All values but those left out, and but the first of those in a form, which gives it itself. */
    public Map<String, List<String>> exceptFirstOf(Set<String> inForm, Set<String> leftOut) {
        Map<String, List<String>> rest = new LinkedHashMap<>();
        values.forEach((name, all) -> {
            List<String> left = inForm.contains(name) ? all.subList(1, all.size()) : all;
            if (!left.isEmpty() && !leftOut.contains(name)) {
                rest.put(name, left);
            }
        });
        return rest;
    }

    /** The address of a path with these parameters; the same parameters give the same address. */
    public String address(String path) {
        String query = values.entrySet().stream()
                .flatMap(
                        entry -> entry.getValue().stream().map(value -> encoded(entry.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
