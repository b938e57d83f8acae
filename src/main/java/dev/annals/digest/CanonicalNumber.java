package dev.annals.digest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import org.erdtman.jcs.NumberToJSON;

/** Numbers as RFC 8785 writes them: the shortest decimal of a double. */
final class CanonicalNumber {

    private static final double MAX_SAFE = 1L << 53;
    private static final int SHOWN = 40;

    private CanonicalNumber() {}

    /** Whether it is written as the number it is, and not as another that the same double stands for. */
    static boolean holds(BigDecimal written) {
        double nearest = written.doubleValue();
        return Double.isFinite(nearest) && new BigDecimal(shortest(nearest)).compareTo(written) == 0;
    }

    /** A Long where it is whole and every double beside it is whole too, else a Double: equal numbers are equal. */
    static Object of(BigDecimal held) {
        double number = held.doubleValue();
        return number == Math.rint(number) && Math.abs(number) < MAX_SAFE ? (Object) (long) number : (Object) number;
    }

    /** What becomes of one that is not held, for whoever sent it. */
    static String fault(BigDecimal written) {
        double nearest = written.doubleValue();
        String text = written.toString();
        return (text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…")
                + (Double.isFinite(nearest) ? " would be kept as " + shortest(nearest) : " is too large")
                + ": numbers are kept as JSON programs share them, which is as doubles. Send this one as text.";
    }

    private static String shortest(double number) {
        try {
            return NumberToJSON.serializeNumber(number);
        } catch (IOException notFinite) {
            throw new UncheckedIOException(notFinite);
        }
    }
}
