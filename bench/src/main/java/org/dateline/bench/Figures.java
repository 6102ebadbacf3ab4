package org.dateline.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;

/** Writes and rounds figures. */
public final class Figures {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Figures() {}

    /** One line of JSON. */
    public static String line(Map<String, Object> figures) {
        try {
            return JSON.writeValueAsString(figures);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("figures that are not JSON: " + figures, e);
        }
    }

    /** A share as percent with two decimals; 0 of nothing is 0. */
    public static double percent(double part, double whole) {
        return whole == 0 ? 0 : Math.round(10_000.0 * part / whole) / 100.0;
    }
}
