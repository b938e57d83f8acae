package dev.annals.recall;

import dev.annals.access.Reader;
import dev.annals.asof.Basis;
import dev.annals.embed.Embedding;
import dev.annals.entity.Names;
import dev.annals.graph.GraphTime;
import dev.annals.graph.Statement;
import dev.annals.index.ModelInUse;
import dev.annals.retention.Retention;
import dev.annals.time.Instants;
import dev.annals.time.Interval;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/**
 * The unranked candidates for a question: rows of facts, passages and digests from the indexes and the graph, with
 * their ranks in each leg.
 *
 * @param reading the time that the query itself names
 */
record Candidates(
        Basis basis,
        Search.@Nullable Reading reading,
        Asked asked,
        List<Record> facts,
        Map<String, Legs.Ranks> factRanks,
        List<Record> passages,
        Map<String, Legs.Ranks> passageRanks,
        List<Record> digests,
        Map<String, Legs.Ranks> digestRanks,
        Relevances fading,
        Search.Waiting waiting) {

    private static final Map<String, Nearest> NEAREST = Map.of("a", Nearest.in("a"), "b", Nearest.in("b"));
    private static final Statement FOUND_FACTS = Statement.named("recall/found-facts");
    private static final Statement FOUND_PASSAGES = Statement.named("recall/found-passages");
    private static final Statement FOUND_DIGESTS = Statement.named("recall/found-digests");

    static Candidates read(
            TransactionContext tx,
            Reader reader,
            SearchQuestion question,
            SaidTime said,
            NamedEntities named,
            ModelInUse.Use use,
            Embedding query,
            Retention retention) {
        Names names = Names.read(tx, reader, question.asOf(), named.names());
        Basis basis = names.basis();
        HeldFacts held = new HeldFacts(tx, reader, question.scopes(), retention.from(basis));
        Search.@Nullable Reading reading = said.read(names, held).orElse(null);
        Asked asked = asked(
                reader, question, SaidTime.valid(question, reading), basis, named.named(names), named.near(names));
        Map<String, Object> parameters = parameters(asked, use, query);
        Legs legs = new Legs(tx, Objects.requireNonNull(NEAREST.get(use.space())), parameters, asked);
        boolean anywhere = asked.scopes() == null || !asked.scopes().isEmpty();
        Map<String, Legs.Ranks> facts = question.facts() && anywhere ? legs.facts() : Map.of();
        Map<String, Legs.Ranks> passages = question.episodes() && anywhere ? legs.passages() : Map.of();
        Map<String, Legs.Ranks> digests = question.digests() && anywhere ? legs.digests() : Map.of();
        List<Record> foundFacts = found(
                tx,
                FOUND_FACTS,
                parameters,
                facts.keySet().stream().map(Candidates::fact).toList());
        List<Record> foundPassages = found(
                tx,
                FOUND_PASSAGES,
                parameters,
                passages.keySet().stream().map(Candidates::passage).toList());
        List<Record> foundDigests = found(
                tx,
                FOUND_DIGESTS,
                parameters,
                digests.keySet().stream().map(Candidates::digest).toList());
        Relevances fading =
                new Relevances(retention, retention.from(basis.knownAt(), SaidTime.measuredTo(question, reading)));
        if (question.ofPresent()) {
            fading.count(tx, asked.tenant(), foundFacts, foundPassages);
        }
        return new Candidates(
                basis,
                reading,
                asked,
                foundFacts,
                facts,
                foundPassages,
                passages,
                foundDigests,
                digests,
                fading,
                Awaiting.read(tx, reader, question, use.without(), basis.knownAt()));
    }

    /** The ids of archived episodes behind the facts found, if the search excludes archived episodes. */
    Set<String> unheard() {
        return asked.archived()
                ? Set.of()
                : facts.stream()
                        .flatMap(row -> row.get("archivedEpisodes").asList(Value::asString).stream())
                        .collect(Collectors.toSet());
    }

    private static Asked asked(
            Reader reader, SearchQuestion question, Interval valid, Basis basis, Set<String> named, Set<String> near) {
        return new Asked(
                reader.tenant(),
                reader.scopes().narrowedTo(question.scopes()).parameter(),
                question.predicates(),
                question.entityTypes(),
                question.query(),
                valid,
                basis.knownAt(),
                named,
                near,
                question.include().contains(SearchQuestion.ARCHIVED),
                question.depth());
    }

    private static Map<String, Object> parameters(Asked asked, ModelInUse.Use use, Embedding query) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("tenant", asked.tenant());
        parameters.put("scopes", asked.scopes());
        parameters.put("predicates", asked.predicates());
        parameters.put("types", asked.types());
        parameters.put("query", query.vector());
        parameters.put("vector", use.property());
        parameters.put("after", GraphTime.write(asked.valid().from()));
        parameters.put("before", GraphTime.write(asked.valid().to()));
        parameters.put("knownAt", GraphTime.write(asked.knownAt()));
        parameters.put("archived", asked.archived());
        parameters.put("shelved", GraphTime.write(asked.archived() ? Instants.MIN : asked.knownAt()));
        return parameters;
    }

    private static List<Record> found(
            TransactionContext tx, Statement statement, Map<String, Object> parameters, List<Map<String, ?>> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("found", found);
        return statement.run(tx, all);
    }

    private static Map<String, ?> fact(String id) {
        return Map.of("id", id);
    }

    /** The id of a digest's text is the digest's id, a dot and a number. */
    private static Map<String, ?> digest(String id) {
        return Map.of("episode", id.substring(0, id.lastIndexOf('.')), "id", id);
    }

    /** A passage's id is its episode's id, a dot and its ordinal. */
    static Map<String, ?> passage(String id) {
        int dot = id.lastIndexOf('.');
        return Map.of("episode", id.substring(0, dot), "ordinal", Integer.valueOf(id.substring(dot + 1)));
    }
}
