package dev.annals.episode;

import dev.annals.predicate.StrongPredicates;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** Decides which writes are answered only once they are learned. */
@Singleton
class StrongWrites {

    private final StrongPredicates predicates;

    StrongWrites(StrongPredicates predicates) {
        this.predicates = predicates;
    }

    /** A list is a single write: if one of its episodes has to be waited for, the whole list is. */
    boolean wait(String tenant, List<Reported> episodes) {
        if (episodes.stream().anyMatch(Reported::strong)) {
            return true;
        }
        Set<String> strong = predicates.of(tenant);
        return episodes.stream().anyMatch(episode -> episode.maySay(strong));
    }
}
