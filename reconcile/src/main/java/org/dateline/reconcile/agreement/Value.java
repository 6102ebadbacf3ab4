package org.dateline.reconcile.agreement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.model.Measure;

/** What a coder says in one field. Two values are the same exactly if their distance is 0. */
sealed interface Value {
    /** In words for people; the same for the same value. */
    String words();

    /**
     * How far it is from another of its sort, from 0.
     *
     * @throws ClassCastException if the other is of another sort
     */
    double distance(Value other);

    /** One of several names without an order. */
    record Name(String words) implements Value {
        @Override
        public double distance(Value other) {
            return equals(other) ? 0 : 1;
        }
    }

    /**
     * Several names at once. The distance is that of MASI (Passonneau 2006): 1 less the share of names in common times 1 for the
     * same set, 2/3 where one holds the other, 1/3 where they overlap, 0 where they do not.
     */
    record Names(Set<String> names) implements Value {
        public Names {
            names = Set.copyOf(names);
        }

        @Override
        public String words() {
            return String.join("; ", new TreeSet<>(names));
        }

        @Override
        public double distance(Value other) {
            Set<String> others = ((Names) other).names;
            Set<String> common = new HashSet<>(names);
            common.retainAll(others);
            if (names.equals(others)) {
                return 0;
            }
            boolean nested = common.size() == Math.min(names.size(), others.size());
            double share = (double) common.size() / (names.size() + others.size() - common.size());
            return 1 - share * (nested ? 2.0 / 3 : 1.0 / 3);
        }
    }

    /** An interval of days. The distance is the mean of the squares of the days between the first and between the last days. */
    record Days(LocalDate first, LocalDate last) implements Value {
        @Override
        public String words() {
            return first.equals(last) ? first.toString() : first + " to " + last;
        }

        @Override
        public double distance(Value other) {
            Days days = (Days) other;
            double begin = ChronoUnit.DAYS.between(first, days.first);
            double end = ChronoUnit.DAYS.between(last, days.last);
            return (begin * begin + end * end) / 2;
        }
    }

    /**
     * A count of something. The distance is that of a ratio scale, from 0 to 1: the square of the difference over the sum. Words
     * such as "more than" do not count.
     */
    record Count(Measure measure, double number) implements Value {
        @Override
        public String words() {
            String written = number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
            return measure.code() + " " + written;
        }

        @Override
        public double distance(Value other) {
            double sum = number + ((Count) other).number;
            double ratio = sum == 0 ? 0 : (number - ((Count) other).number) / sum;
            return ratio * ratio;
        }
    }
}
