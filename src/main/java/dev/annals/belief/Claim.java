package dev.annals.belief;

import dev.annals.time.Interval;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One statement that one source made, as far as deriving facts needs it.
 *
 * @param commit the number of the commit that recorded it
 * @param ordinal its place among the ops of that commit, from 0
 * @param value what is said; null only where an end means whatever held, or a denial whatever was said
 * @param valid when it is said to hold, or not to; of an end, only the start counts
 * @param confidence 0 to 1
 * @param statement a sentence for it: the caller's, or made
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

    /** Whether it says that its value holds. */
    public boolean says() {
        return kind.says();
    }

    /** Whether this end stops the other claim, once it has begun. */
    public boolean ends(Claim other) {
        return isEnd()
                && other.says()
                && meansAlso(other)
                && start().isAfter(other.start())
                && start().isBefore(other.valid.to());
    }

    /** Whether it may override what others said of its interval before. */
    boolean mayDeny() {
        return kind == ClaimKind.CORRECT || kind == ClaimKind.DENY;
    }

    /** Whether this, made later, overrides what the other claim says of their common time, if they have one. */
    public boolean denies(Claim other) {
        return other.says() && madeAfter(other) && (kind == ClaimKind.DENY ? meansAlso(other) : corrects(other));
    }

    private boolean corrects(Claim other) {
        return kind == ClaimKind.CORRECT && saysOtherThan(other);
    }

    /** Without a value it means them all. */
    private boolean meansAlso(Claim other) {
        return value == null || value.equals(other.value);
    }

    public boolean madeAfter(Claim other) {
        return MADE.compare(this, other) > 0;
    }

    public boolean outranks(Claim other) {
        return RANK.compare(this, other) > 0;
    }

    /** Whether it says that a value holds, and not that of the other. */
    public boolean saysOtherThan(Claim other) {
        return says() && !said().equals(other.value);
    }

    /** The value of a claim that says one. */
    Value said() {
        return Objects.requireNonNull(value);
    }

    boolean isOpenState() {
        return says() && valid.isOpen();
    }
}
