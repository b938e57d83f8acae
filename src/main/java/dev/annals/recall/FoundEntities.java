package dev.annals.recall;

import dev.annals.entity.Participant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds entities by their facts: an entity ranks as high as its best fact. */
final class FoundEntities {

    private FoundEntities() {}

    static List<Search.Hit> of(List<Search.Hit> facts, Asked asked) {
        Map<String, Search.Hit> best = new LinkedHashMap<>();
        for (Search.Hit fact : facts) {
            parties(fact)
                    .filter(entity -> isOfType(entity, asked.types()))
                    .forEach(entity -> best.merge(
                            entity.id(),
                            hit(entity, fact),
                            (one, other) -> one.score() >= other.score() ? one : other));
        }
        return List.copyOf(best.values());
    }

    private static Stream<Participant> parties(Search.Hit hit) {
        var fact = Objects.requireNonNull(hit.fact()).fact();
        return Stream.of(fact.subject(), fact.object()).filter(Objects::nonNull);
    }

    private static boolean isOfType(Participant entity, @Nullable List<String> types) {
        return types == null || types.contains(entity.type());
    }

    private static Search.Hit hit(Participant entity, Search.Hit of) {
        String statement = Objects.requireNonNull(of.fact()).fact().statement();
        return new Search.Hit(
                SearchQuestion.ENTITY,
                of.score(),
                of.similarity(),
                null,
                null,
                entity,
                "of it: " + statement + " (" + of.why() + ")",
                of.legs());
    }
}
