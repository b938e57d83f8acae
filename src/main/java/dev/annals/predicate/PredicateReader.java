package dev.annals.predicate;

import dev.annals.access.Reader;
import dev.annals.belief.Cardinality;
import dev.annals.belief.Lifespan;
import dev.annals.belief.Predicate;
import dev.annals.graph.Graph;
import dev.annals.graph.Statement;
import dev.annals.page.Page;
import dev.annals.page.PageQuery;
import dev.annals.page.Paging;
import dev.annals.page.Place;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/** Reads the predicates of a tenant. */
@Singleton
class PredicateReader {

    private static final Statement ALL = Statement.named("predicate/all");
    private static final Statement ONE = Statement.named("predicate/one");
    private static final Statement WORDED = Statement.named("predicate/work/worded");

    private static final Place START = Place.of("");

    private final Graph graph;

    PredicateReader(Graph graph) {
        this.graph = graph;
    }

    /**
     * @param declared false if it has only been used
     * @param words the tenant's own words for it, as JSON; null: none
     */
    record Known(
            Predicate predicate, boolean declared, @Nullable String words) {}

    Page<Known> page(Reader reader, PageQuery wanted) {
        Paging paging = wanted.of("predicates", reader);
        Map<String, Object> parameters = reader.parameters();
        parameters.put("after", paging.after(START).text(0));
        parameters.put("limit", paging.rowsToRead());
        List<Known> found = graph.read(tx -> ALL.run(tx, parameters)).stream()
                .map(row -> known(row.get("predicate")))
                .toList();
        return paging.page(found, known -> Place.of(known.predicate().name()));
    }

    Optional<Known> one(Reader reader, String name) {
        Map<String, Object> parameters = reader.parameters();
        parameters.put("name", name);
        return graph.read(tx -> ONE.run(tx, parameters)).stream().findFirst().map(row -> known(row.get("predicate")));
    }

    /** The predicates with words of the tenant's own, ordered by name. */
    List<Known> worded(String tenant) {
        return graph.read(tx -> WORDED.run(tx, Map.of("tenant", tenant))).stream()
                .map(row -> known(row.get("predicate")))
                .toList();
    }

    private static Known known(Value row) {
        return new Known(
                new Predicate(
                        row.get("name").asString(),
                        Cardinality.ofWord(row.get("cardinality").asString()),
                        row.get("phrase").asString(),
                        row.get("constant").asBoolean(false),
                        Lifespan.ofWords(last(row.get("timesToLive")), last(row.get("halfLives"))),
                        PredicateRows.strictness(row)),
                row.get("declared").asBoolean(),
                row.get("words").asString(null));
    }

    private static @Nullable String last(Value words) {
        return words.isNull() || words.isEmpty()
                ? null
                : words.get(words.size() - 1).asString();
    }
}
