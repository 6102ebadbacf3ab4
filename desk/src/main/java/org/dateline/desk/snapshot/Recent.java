package org.dateline.desk.snapshot;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The answers to the questions that were asked last. */
final class Recent {
    private final Map<String, Lazy<?>> answers;

    /** @param most so many are kept */
    Recent(int most) {
        answers = new LinkedHashMap<>(most, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Lazy<?>> eldest) {
                return size() > most;
            }
        };
    }

    /** The answer to a question: one kept, else one reckoned now. A question always has answers of one type. */
    @SuppressWarnings("unchecked")
    <T> T answer(String question, Supplier<T> reckoning) {
        Lazy<?> answer;
        synchronized (answers) {
            answer = answers.computeIfAbsent(question, first -> new Lazy<>(reckoning));
        }
        return (T) answer.value();
    }
}
