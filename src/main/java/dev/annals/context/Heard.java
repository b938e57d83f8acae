package dev.annals.context;

import dev.annals.fact.Fact;
import dev.annals.recall.Search;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What whoever asks has heard already.
 *
 * @param ids of facts, episodes and digests that were told
 * @param session whose turns need not be told: it is the asker's own; null: none is
 * @param learned when they were learned: what is known since then, it said itself
 */
public record Heard(Set<String> ids, @Nullable String session, Set<Instant> learned) {

    static final Heard NOTHING = new Heard(Set.of(), null, Set.of());

    boolean isNews(Fact fact) {
        return !ids.contains(fact.id()) && !learned.contains(fact.knownFrom());
    }

    boolean isNews(Search.FoundEpisode episode) {
        return !ids.contains(episode.id()) && (session == null || !session.equals(episode.session()));
    }

    boolean isNews(Search.Hit hit) {
        return (hit.fact() == null || isNews(hit.fact().fact())) && (hit.episode() == null || isNews(hit.episode()));
    }
}
