package dev.annals.context;

import dev.annals.fact.Fact;
import dev.annals.recall.Search;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What whoever asks has heard already.
 *
 * @param ids of facts, episodes and digests that were told, and of facts with {@link #ENDED} whose end was told
 * @param session whose turns need not be told: it is the asker's own; null: none is
 * @param learned when they were learned: what is known since then, it said itself
 */
public record Heard(Set<String> ids, @Nullable String session, Set<Instant> learned) {

    /** Behind the id of a fact: that it is no longer believed. */
    static final String ENDED = " ended";

    static final Heard NOTHING = new Heard(Set.of(), null, Set.of());

    boolean isNews(Fact fact) {
        return !ids.contains(fact.id()) && !learned.contains(fact.knownFrom());
    }

    /** Whoever was told of a fact is told of its end. */
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
