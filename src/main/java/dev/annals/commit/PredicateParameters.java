package dev.annals.commit;

import dev.annals.belief.Lifespan;
import dev.annals.belief.Predicate;
import dev.annals.change.Change;
import dev.annals.graph.GraphTime;
import dev.annals.time.Instants;
import dev.annals.time.IsoPeriod;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Predicates as parameters of statements. */
final class PredicateParameters {

    private PredicateParameters() {}

    /**
     * @param declaration null if the predicate is only used
     * @param since from when a changed lifespan counts; null if it is unchanged
     */
    static Map<String, ?> predicate(
            Predicate predicate, Change.@Nullable Declaration declaration, @Nullable Instant since) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("name", predicate.name());
        row.put("cardinality", predicate.cardinality().word());
        row.put("phrase", predicate.phrase());
        row.put("constant", predicate.constant());
        row.put("consistency", predicate.strictness().consistencyWord());
        row.put("whenDisputed", predicate.strictness().whenDisputedWord());
        row.put("declared", declaration != null);
        row.put("words", words(declaration));
        row.put("lifespans", since == null ? List.of() : List.of(lifespan(predicate.lifespan(), since)));
        return row;
    }

    /** None, if they stay as they are. */
    private static List<Map<String, ?>> words(Change.@Nullable Declaration declaration) {
        return declaration == null || declaration.kept().contains(Change.Declaration.Kept.WORDS)
                ? List.of()
                : List.of(Collections.singletonMap("text", declaration.words()));
    }

    /** If nothing was said with the predicate yet, the lifespan counts from the beginning of time. */
    private static Map<String, ?> lifespan(Lifespan lifespan, Instant since) {
        return Map.of(
                "anew", since.equals(Instants.MIN),
                "from", GraphTime.write(since),
                "timeToLive", Objects.requireNonNullElse(word(lifespan.timeToLive()), ""),
                "halfLife", Objects.requireNonNullElse(word(lifespan.halfLife()), ""));
    }

    static @Nullable String word(@Nullable IsoPeriod period) {
        return period == null ? null : period.word();
    }
}
