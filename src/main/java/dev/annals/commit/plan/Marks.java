package dev.annals.commit.plan;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The decisions in force by which a claim, or the text of an episode, is archived or pinned.
 *
 * @param archivedBy the ids of those that archive it
 * @param pinnedBy the ids of those that pin it
 */
public record Marks(Set<String> archivedBy, Set<String> pinnedBy) {

    public static final Marks NONE = new Marks(Set.of(), Set.of());

    public boolean isArchived() {
        return !archivedBy.isEmpty();
    }

    public boolean isPinned() {
        return !pinnedBy.isEmpty();
    }

    boolean isNone() {
        return !isArchived() && !isPinned();
    }

    Marks archived(String decision) {
        return new Marks(with(archivedBy, decision), pinnedBy);
    }

    Marks pinned(String decision) {
        return new Marks(archivedBy, with(pinnedBy, decision));
    }

    /** As if the decision had not been made. */
    Marks without(String decision) {
        return new Marks(less(archivedBy, decision), less(pinnedBy, decision));
    }

    private static Set<String> with(Set<String> decisions, String decision) {
        return Stream.concat(decisions.stream(), Stream.of(decision)).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> less(Set<String> decisions, String decision) {
        return decisions.stream().filter(one -> !one.equals(decision)).collect(Collectors.toUnmodifiableSet());
    }
}
