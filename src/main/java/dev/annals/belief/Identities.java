package dev.annals.belief;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The merges and splits in force: which entity another counts as, and which entity a claim means by the one it names.
 * Splits apply in the order they were made, merges after them. Merges form a forest, since only entities that count as
 * themselves are merged.
 */
public final class Identities {

    private final Map<String, Merge> byAbsorbed = new HashMap<>();
    private final Map<String, List<Split>> byClaim = new HashMap<>();

    public Identities(Collection<Merge> merges, Collection<Split> splits) {
        merges.forEach(this::add);
        splits.forEach(this::add);
    }

    /** The first entity counts as the second. */
    public record Merge(String decision, String absorbed, String into) {}

    /**
     * Where these claims name the entity, or one that counts as it, they mean the other.
     *
     * @param commit the number of the commit that made it
     * @param ordinal its position among the decisions of that commit
     */
    public record Split(String decision, long commit, int ordinal, String entity, String into, Set<String> claims) {
        static final Comparator<Split> MADE =
                Comparator.comparingLong(Split::commit).thenComparingInt(Split::ordinal);
    }

    public void add(Merge merge) {
        byAbsorbed.put(merge.absorbed(), merge);
    }

    public void add(Split split) {
        for (String claim : split.claims()) {
            List<Split> splits = byClaim.computeIfAbsent(claim, id -> new ArrayList<>());
            splits.add(split);
            splits.sort(Split.MADE);
        }
    }

    /** Drops what a decision did that is no longer in force. */
    public void remove(String decision) {
        byAbsorbed.values().removeIf(merge -> merge.decision().equals(decision));
        byClaim.values()
                .forEach(splits -> splits.removeIf(split -> split.decision().equals(decision)));
    }

    public String countsAs(String entity) {
        String counts = entity;
        for (@Nullable Merge merge = byAbsorbed.get(counts); merge != null; merge = byAbsorbed.get(counts)) {
            counts = merge.into();
        }
        return counts;
    }

    /** The entity that the claim means by the one it names. */
    public String meant(String claim, String named) {
        String meant = named;
        for (Split split : byClaim.getOrDefault(claim, List.of())) {
            if (countsAs(meant).equals(countsAs(split.entity()))) {
                meant = split.into();
            }
        }
        return countsAs(meant);
    }
}
