package dev.annals.belief;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the highest claim of a value, or of all other values, without scanning the rest. */
final class HighestClaims {

    private final Comparator<Claim> order;
    private final Map<@Nullable Value, TreeSet<Claim>> byValue = new HashMap<>();

    /** The highest claim of each value. */
    private final TreeSet<Claim> heads;

    /** @param order the greatest comes foremost */
    HighestClaims(Comparator<Claim> order) {
        this.order = order;
        this.heads = new TreeSet<>(order);
    }

    void add(Claim claim) {
        TreeSet<Claim> same = byValue.computeIfAbsent(claim.value(), value -> new TreeSet<>(order));
        behead(same);
        same.add(claim);
        heads.add(same.last());
    }

    void remove(Claim claim) {
        TreeSet<Claim> same = byValue.getOrDefault(claim.value(), new TreeSet<>(order));
        behead(same);
        same.remove(claim);
        if (same.isEmpty()) {
            byValue.remove(claim.value());
        } else {
            heads.add(same.last());
        }
    }

    private void behead(SortedSet<Claim> same) {
        if (!same.isEmpty()) {
            heads.remove(same.last());
        }
    }

    /** @param value null for claims without one */
    @Nullable
    Claim of(@Nullable Value value) {
        TreeSet<Claim> same = byValue.get(value);
        return same == null ? null : same.last();
    }

    @Nullable
    Claim ofOthersThan(Value value) {
        return among(head -> !value.equals(head.value()));
    }

    /** @param fits must give the same answer for all claims of one value */
    @Nullable
    Claim among(Predicate<Claim> fits) {
        for (Claim head = heads.isEmpty() ? null : heads.last(); head != null; head = heads.lower(head)) {
            if (fits.test(head)) {
                return head;
            }
        }
        return null;
    }
}
