package dev.annals.episode;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An episode, and how it is to be learned.
 *
 * @param strong whether its reporter wants it learned before the answer
 * @param predicates that its claims are of; null: not known before it is learned
 */
record Reported(
        NewEpisode episode, boolean strong, @Nullable Set<String> predicates) {

    /** Whether it may say something with one of the predicates. */
    boolean maySay(Set<String> strong) {
        return predicates == null ? !strong.isEmpty() : predicates.stream().anyMatch(strong::contains);
    }
}
