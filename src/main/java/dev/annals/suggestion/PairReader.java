package dev.annals.suggestion;

import dev.annals.asof.Basis;
import dev.annals.graph.Statement;
import dev.annals.page.Place;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/**
 * Reads pairs of entities that share a name key, latest first. The number of entities and pairs examined for a page is
 * bounded, however many there are.
 */
final class PairReader {

    private static final Statement ALIKE = Statement.named("suggestion/alike");
    private static final Statement AROUND = Statement.named("suggestion/alike-around");

    private static final int ENTITIES_LOOKED_AT = 5_000;
    private static final int PAIRS_LOOKED_AT = 2_000;
    /** A key shared by more entities than this is too unspecific. */
    private static final int MOST_OF_A_KEY = 50;

    private static final int MOST_NAMES = 10;

    private PairReader() {}

    /** @param next where to continue after these; null if nothing is left */
    record Looked(Basis basis, List<Pair> pairs, @Nullable Place next) {}

    /** @param after where the previous page ended */
    static Looked read(TransactionContext tx, Map<String, Object> reader, Basis basis, Place after) {
        Map<String, Object> parameters = new HashMap<>(reader);
        parameters.put("from", after.text(0));
        parameters.put("before", after.text(1));
        parameters.put("look", ENTITIES_LOOKED_AT);
        parameters.put("most", MOST_OF_A_KEY);
        parameters.put("names", MOST_NAMES);
        parameters.put("limit", PAIRS_LOOKED_AT);
        Record row = ALIKE.run(tx, parameters).getFirst();
        List<Pair> pairs = row.get("pairs").asList(pair -> SuggestionRows.pair(pair, basis.knownAt()));
        return new Looked(basis, pairs, next(row, pairs));
    }

    /** All pairs that contain any of these entities. */
    static List<Pair> around(
            TransactionContext tx, Map<String, Object> reader, Basis basis, Collection<String> entities) {
        Map<String, Object> parameters = new HashMap<>(reader);
        parameters.put("ids", List.copyOf(entities));
        parameters.put("most", MOST_OF_A_KEY);
        parameters.put("names", MOST_NAMES);
        return AROUND.run(tx, parameters).stream()
                .map(row -> SuggestionRows.pair(row.get("pair"), basis.knownAt()))
                .toList();
    }

    private static @Nullable Place next(Record row, List<Pair> pairs) {
        if (pairs.size() == PAIRS_LOOKED_AT) {
            return pairs.getLast().place();
        }
        boolean all = row.get("looked").asInt() < ENTITIES_LOOKED_AT;
        return all ? null : Place.of(row.get("last").asString(), "");
    }
}
