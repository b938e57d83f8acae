package dev.annals.suggestion;

import dev.annals.access.Reader;
import dev.annals.asof.AsOf;
import dev.annals.asof.Basis;
import dev.annals.asof.BasisReader;
import dev.annals.graph.Graph;
import dev.annals.graph.GraphTime;
import dev.annals.graph.Statement;
import dev.annals.likeness.Degree;
import dev.annals.page.Page;
import dev.annals.page.PageQuery;
import dev.annals.page.Paging;
import dev.annals.page.Place;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/**
 * Finds entities that may be one. Only those are compared whose names have a key in common, the latest first, and for
 * one page no more than some are looked at, however many there are.
 */
@Singleton
class SuggestionReader {

    private static final Statement ALIKE = Statement.named("suggestion/alike");
    private static final Statement SHARED = Statement.named("suggestion/shared");

    /** After all ids. */
    private static final Place START = Place.of("~", "~");

    private static final int ENTITIES_LOOKED_AT = 5_000;
    private static final int PAIRS_LOOKED_AT = 2_000;
    /** A key that more have says too little. */
    private static final int MOST_OF_A_KEY = 50;

    private static final int MOST_NAMES = 10;

    private static final int MOST_FACTS = 100;
    private static final int MOST_SHARED = 10;

    private final Graph graph;

    SuggestionReader(Graph graph) {
        this.graph = graph;
    }

    /** @param next where to go on; null where nothing is left */
    private record Found(List<Pair> pairs, @Nullable Place next) {}

    SuggestionPage page(Reader reader, SuggestionFilter filter, AsOf asOf, PageQuery wanted) {
        Paging paging = wanted.of(asOf, "suggestions", reader, filter);
        return graph.read(tx -> {
            Basis basis = paging.basis().orElseGet(() -> BasisReader.read(tx, reader, asOf));
            Found found = find(tx, parameters(reader, filter, basis), basis, filter, paging);
            List<Suggestion> suggestions = weigh(tx, parameters(reader, filter, basis), basis, found.pairs());
            Page<Suggestion> page = paging.pageUpTo(suggestions, basis, found.next());
            return new SuggestionPage(basis, page.rows(), page.next());
        });
    }

    private static Map<String, Object> parameters(Reader reader, SuggestionFilter filter, Basis basis) {
        Map<String, Object> parameters = reader.parameters(reader.scopes().narrowedTo(filter.scopes()));
        parameters.put("knownAt", GraphTime.write(basis.knownAt()));
        return parameters;
    }

    private static Found find(
            TransactionContext tx,
            Map<String, Object> parameters,
            Basis basis,
            SuggestionFilter filter,
            Paging paging) {
        Place place = paging.after(START);
        parameters.put("from", place.text(0));
        parameters.put("before", place.text(1));
        parameters.put("look", ENTITIES_LOOKED_AT);
        parameters.put("most", MOST_OF_A_KEY);
        parameters.put("names", MOST_NAMES);
        parameters.put("limit", PAIRS_LOOKED_AT);
        Record row = ALIKE.run(tx, parameters).getFirst();
        List<Pair> pairs = row.get("pairs").asList(pair -> SuggestionRows.pair(pair, basis.knownAt()));
        List<Pair> alike = new ArrayList<>();
        for (Pair pair : pairs) {
            if (filter.fits(pair) && pair.likeness().degree() != Degree.DIFFERENT) {
                if (alike.size() == paging.rowsToRead() - 1) {
                    return new Found(alike, place(alike.getLast()));
                }
                alike.add(pair);
            }
        }
        if (pairs.size() == PAIRS_LOOKED_AT) {
            return new Found(alike, place(pairs.getLast()));
        }
        boolean all = row.get("looked").asInt() < ENTITIES_LOOKED_AT;
        return new Found(alike, all ? null : Place.of(row.get("last").asString(), ""));
    }

    private static Place place(Pair pair) {
        return Place.of(pair.later().entity().id(), pair.earlier().entity().id());
    }

    private static List<Suggestion> weigh(
            TransactionContext tx, Map<String, Object> parameters, Basis basis, List<Pair> pairs) {
        if (pairs.isEmpty()) {
            return List.of();
        }
        parameters.put(
                "pairs",
                pairs.stream()
                        .map(pair -> List.of(pair.other().id(), pair.fuller().id()))
                        .toList());
        parameters.put("most", MOST_FACTS);
        Map<Integer, List<SharedValue>> shared = new HashMap<>();
        for (Record row : SHARED.run(tx, parameters)) {
            shared.computeIfAbsent(row.get("place").asInt(), place -> new ArrayList<>())
                    .add(SuggestionRows.shared(row, basis.knownAt()));
        }
        List<Suggestion> suggestions = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            List<SharedValue> values = shared.getOrDefault(i, List.of()).stream()
                    .limit(MOST_SHARED)
                    .toList();
            suggestions.add(Suggestion.of(
                    pairs.get(i), SuggestionEvidence.of(pairs.get(i).likeness(), values)));
        }
        return suggestions;
    }
}
