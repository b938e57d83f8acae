package dev.annals.recall;

import java.util.Objects;

/** A hit in words. */
final class HitText {

    private HitText() {}

    /** With what a reader should know about a fact, such as that it has long not been confirmed. */
    static String noted(Search.Hit hit) {
        return hit.fact() == null
                ? plain(hit)
                : Confirmed.noted(hit.fact().fact())
                        .map(note -> plain(hit) + " (" + note + ")")
                        .orElse(plain(hit));
    }

    static String plain(Search.Hit hit) {
        if (hit.fact() != null) {
            return hit.fact().fact().statement();
        }
        if (hit.entity() != null) {
            return hit.entity().name() + " (" + hit.entity().type() + ")";
        }
        Search.FoundEpisode episode = Objects.requireNonNull(hit.episode());
        return (episode.speaker() == null ? "" : episode.speaker() + ": ") + episode.passage();
    }
}
