package org.dateline.model;

import java.util.Locale;

/** An enum constant with a code for files, tables and exports: its name in lower case, words joined by hyphens. */
public interface Coded {
    String name();

    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The constant with this code.
     *
     * @throws IllegalArgumentException if there is none; the message lists the codes
     */
    static <E extends Enum<E> & Coded> E parse(Class<E> type, String code) {
        StringBuilder known = new StringBuilder();
        for (E constant : type.getEnumConstants()) {
            if (constant.code().equals(code)) {
                return constant;
            }
            known.append(known.isEmpty() ? "" : ", ").append(constant.code());
        }
        throw new IllegalArgumentException("'" + code + "' is not one of " + known);
    }
}
