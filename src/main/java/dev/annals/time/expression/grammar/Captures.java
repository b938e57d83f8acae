package dev.annals.time.expression.grammar;

import org.jspecify.annotations.Nullable;

/** What the symbols of a pattern matched, latest first. */
record Captures(Symbol<?> symbol, Object value, @Nullable Captures before) {

    static int count(@Nullable Captures captures, Symbol<?> symbol) {
        int count = 0;
        for (Captures each = captures; each != null; each = each.before) {
            count += each.symbol.equals(symbol) ? 1 : 0;
        }
        return count;
    }

    /** @return null if there are fewer */
    static @Nullable Object nth(@Nullable Captures captures, Symbol<?> symbol, int nth) {
        int left = count(captures, symbol) - nth;
        for (Captures each = captures; each != null; each = each.before) {
            if (each.symbol.equals(symbol) && --left == 0) {
                return each.value;
            }
        }
        return null;
    }
}
