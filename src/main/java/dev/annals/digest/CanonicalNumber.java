package dev.annals.digest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import org.erdtman.jcs.NumberToJSON;

/** Numbers as written by RFC 8785: the shortest decimal of a double. */
final class CanonicalNumber {

    private static final double MAX_SAFE = 1L << 53;
    private static final int SHOWN = 40;

    private CanonicalNumber() {}

    /** Whether doubles hold every whole number up to this one, so that its digits are its canonical form. */
    static boolean isSafe(long number) {
        return number > -MAX_SAFE && number < MAX_SAFE;
    }

    /** Whether its canonical form is the same number, rather than another that maps to the same double. */
    static boolean holds(BigDecimal written) {
        double nearest = written.doubleValue();
        return Double.isFinite(nearest) && new BigDecimal(shortest(nearest)).compareTo(written) == 0;
    }

    /**
     * A Long if it is whole and within the range in which doubles hold every whole number, else a Double; so equal
     * numbers are equal objects.
     */
    static Object of(BigDecimal held) {
        double number = held.doubleValue();
        return number == Math.rint(number) && Math.abs(number) < MAX_SAFE ? (Object) (long) number : (Object) number;
    }

    /** Explains to the sender what would become of a number that cannot be kept exactly. */
    static String fault(BigDecimal written) {
        double nearest = written.doubleValue();
        String text = written.toString();
        return (text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…")
                + (Double.isFinite(nearest) ? " would be kept as " + shortest(nearest) : " is too large")
                + ": numbers are kept as doubles, which all JSON programs share. Send this one as text.";
    }

    private static String shortest(double number) {
        try {
            return NumberToJSON.serializeNumber(number);
        } catch (IOException notFinite) {
            throw new UncheckedIOException(notFinite);
        }
    }
}
