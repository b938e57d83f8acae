package dev.annals.context;

import dev.annals.fact.Fact;
import dev.annals.recall.Search;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the caller has already been told.
 *
 * @param ids of facts, episodes and digests that were told; for a fact whose end was told, its id with {@link #ENDED}
 * @param session the caller's own session, whose turns need not be told; null: none
 * @param learned the instants at which the session's own turns were learned: what became known then, the caller said
 *     itself
 */
public record AlreadyTold(Set<String> ids, @Nullable String session, Set<Instant> learned) {

    /** Appended to the id of a fact once the caller was told that it is no longer believed. */
    static final String ENDED = " ended";

    static final AlreadyTold NOTHING = new AlreadyTold(Set.of(), null, Set.of());

    boolean isNews(Fact fact) {
        return !ids.contains(fact.id()) && !learned.contains(fact.knownFrom());
    }

    /** Whether the end of the fact is news, even to a caller who was told of the fact. */
    boolean isNewsThatEnded(Fact fact, Instant at) {
        return !ids.contains(fact.id() + ENDED) && !learned.contains(at);
    }

    boolean isNews(Search.FoundEpisode episode) {
        return !ids.contains(episode.id()) && (session == null || !session.equals(episode.session()));
    }

    boolean isNews(Search.Hit hit) {
        return (hit.fact() == null || isNews(hit.fact().fact())) && (hit.episode() == null || isNews(hit.episode()));
    }
}
