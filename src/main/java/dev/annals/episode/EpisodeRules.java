package dev.annals.episode;

import dev.annals.access.Caller;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the episodes of a request must satisfy, beyond being well-formed. */
final class EpisodeRules {

    private EpisodeRules() {}

    /** @throws ProblemException scope-forbidden, known-at-in-future, known-at-not-later */
    static void check(List<NewEpisode> episodes, Caller caller, Instant now) {
        @Nullable Instant last = null;
        for (int i = 0; i < episodes.size(); i++) {
            String place = episodes.size() == 1 ? "" : "episodes[" + i + "].";
            NewEpisode episode = episodes.get(i);
            if (!caller.writable().include(episode.scope())) {
                throw new ProblemException(
                        ErrorCode.SCOPE_FORBIDDEN,
                        place + "scope",
                        "You may not change the scope " + episode.scope() + ".");
            }
            last = later(episode.knownAt(), last, now, place + "knownAt");
        }
    }

    private static @Nullable Instant later(
            @Nullable Instant knownAt, @Nullable Instant last, Instant now, String field) {
        if (knownAt == null) {
            return last;
        }
        if (knownAt.isAfter(now)) {
            throw new ProblemException(
                    ErrorCode.KNOWN_AT_IN_FUTURE,
                    field,
                    "knownAt is in the future; it is now " + now + ". Give an instant that has passed.");
        }
        if (last != null && !knownAt.isAfter(last)) {
            throw new ProblemException(
                    ErrorCode.KNOWN_AT_NOT_LATER,
                    field,
                    "knownAt must be later than that of the episode before it in the list.");
        }
        return knownAt;
    }
}
