package dev.annals.dedupe;

import dev.annals.dedupe.match.MatchWeights;
import dev.annals.dedupe.match.Two;
import dev.annals.dedupe.match.Weighed;
import dev.annals.graph.Statement;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/**
 * How entities that were to be merged stand now, to say what keeps a job from it.
 *
 * @param rows by id, each with {@code name, countsAs, apart}
 */
record Standing(Map<String, Record> rows) {

    private static final Statement READ = Statement.named("dedupe/what-stands");

    static Standing of(TransactionContext tx, String tenant, Collection<String> ids) {
        return new Standing(READ.run(tx, Map.of("tenant", tenant, "ids", List.copyOf(ids))).stream()
                .collect(Collectors.toMap(row -> row.get("id").asString(), Function.identity())));
    }

    /** Why they are not certain enough to be one. */
    String whyTwo(TransactionContext tx, NavigableSet<String> ids, Look look, double atLeast) {
        return decided("countsAs", " counts as ")
                .or(() -> decided("apart", " was told apart from "))
                .orElseGet(() -> leastSure(ids, weighed(tx, ids, look), atLeast));
    }

    /** Why a person has to decide. */
    String whyPinned(Collection<String> pinned) {
        return "Something about " + names(pinned) + " has been pinned since it was planned.";
    }

    String names(Collection<String> ids) {
        return ids.stream().sorted().map(this::name).collect(Collectors.joining(" and "));
    }

    private Optional<String> decided(String how, String says) {
        return rows.values().stream()
                .flatMap(row -> row.get(how).asList(Function.<Value>identity()).stream()
                        .map(other -> row.get("name").asString() + says
                                + other.get("name").asString() + " by the decision "
                                + other.get("decision").asString() + "."))
                .min(Comparator.naturalOrder());
    }

    private static Map<Two, Weighed> weighed(TransactionContext tx, Collection<String> ids, Look look) {
        Map<Two, Weighed> weighed = new HashMap<>();
        look.allPairs(tx, ids)
                .forEach(pair -> weighed.put(
                        new Two(pair.pair().entity().id(), pair.pair().into().id()),
                        MatchWeights.of(pair.signs(), look.model())));
        return weighed;
    }

    private String leastSure(NavigableSet<String> ids, Map<Two, Weighed> weighed, double atLeast) {
        Two two = ids.stream()
                .flatMap(one -> ids.headSet(one).stream().map(other -> new Two(one, other)))
                .min(Comparator.comparingDouble((Two pair) -> probability(weighed.get(pair)))
                        .thenComparing(Two::one)
                        .thenComparing(Two::other))
                .orElseThrow();
        String both = names(List.of(two.one(), two.other()));
        @Nullable Weighed weights = weighed.get(two);
        return weights == null
                ? "The names of " + both + " are no longer alike."
                : both + " are now one with a probability of " + weights.probability() + ", and the policy asks for "
                        + atLeast + ": " + Shown.sum(weights) + ".";
    }

    private static double probability(@Nullable Weighed weighed) {
        return weighed == null ? 0 : weighed.probability();
    }

    private String name(String id) {
        return Objects.requireNonNull(rows.get(id)).get("name").asString();
    }
}
