package dev.annals.belief;

import dev.annals.time.Interval;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One statement by one source, with what it takes to derive facts.
 *
 * @param commit the number of the commit that recorded it
 * @param ordinal its position among the ops of that commit, from 0
 * @param value what is said; null only where an end or a denial applies to every value
 * @param valid when it is said to hold, or not to hold; only the start of an end counts
 * @param confidence from 0 to 1
 * @param statement a sentence for it: the caller's, or generated
 */
public record Claim(
        String id,
        long commit,
        int ordinal,
        ClaimKind kind,
        @Nullable Value value,
        Interval valid,
        double confidence,
        String statement) {

    /** The order in which claims were made. */
    public static final Comparator<Claim> MADE =
            Comparator.comparingLong(Claim::commit).thenComparingInt(Claim::ordinal);

    /** Among standing claims the highest wins: the latest start, then the one made later. */
    public static final Comparator<Claim> RANK =
            Comparator.comparing(Claim::start).thenComparing(MADE);

    public Instant start() {
        return valid.from();
    }

    public boolean isEnd() {
        return kind == ClaimKind.END;
    }

    /** Whether it says that a value holds: an assert or a correct. */
    public boolean says() {
        return kind.says();
    }

    /** Whether this end stops the other claim, which starts before it. */
    public boolean ends(Claim other) {
        return isEnd()
                && other.says()
                && meansAlso(other)
                && start().isAfter(other.start())
                && start().isBefore(other.valid.to());
    }

    /** Whether it can override what earlier claims said of its interval. */
    boolean mayDeny() {
        return kind == ClaimKind.CORRECT || kind == ClaimKind.DENY;
    }

    /** Whether this claim, made later, overrides the other wherever they overlap. */
    public boolean denies(Claim other) {
        return other.says() && madeAfter(other) && (kind == ClaimKind.DENY ? meansAlso(other) : corrects(other));
    }

    private boolean corrects(Claim other) {
        return kind == ClaimKind.CORRECT && saysOtherThan(other);
    }

    /** Without a value, it applies to every value. */
    private boolean meansAlso(Claim other) {
        return value == null || value.equals(other.value);
    }

    public boolean madeAfter(Claim other) {
        return MADE.compare(this, other) > 0;
    }

    public boolean outranks(Claim other) {
        return RANK.compare(this, other) > 0;
    }

    /** Whether it says that a value holds which differs from the other's. */
    public boolean saysOtherThan(Claim other) {
        return says() && !said().equals(other.value);
    }

    /** The value; only for claims that say one holds. */
    Value said() {
        return Objects.requireNonNull(value);
    }

    boolean isOpenState() {
        return says() && valid.isOpen();
    }
}
