package dev.annals.recall;

import dev.annals.access.Reader;
import dev.annals.asof.Basis;
import dev.annals.contradiction.ContradictionReader;
import dev.annals.contradiction.KnownContradiction;
import dev.annals.embed.Embedding;
import dev.annals.entity.Names;
import dev.annals.graph.Graph;
import dev.annals.graph.GraphTime;
import dev.annals.graph.Statement;
import dev.annals.index.ModelInUse;
import dev.annals.recall.rank.Diversity;
import dev.annals.time.Interval;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** Finds facts and episodes by meaning and by words, filtered inside the indexes, and ranks them as one. */
@Singleton
class Searcher {

    private static final Map<String, Nearest> NEAREST = Map.of("a", Nearest.in("a"), "b", Nearest.in("b"));
    private static final Statement FOUND_FACTS = Statement.named("recall/found-facts");
    private static final Statement FOUND_PASSAGES = Statement.named("recall/found-passages");

    private final Graph graph;
    private final ModelInUse model;
    private final Rendering rendering;

    Searcher(Graph graph, ModelInUse model, Rendering rendering) {
        this.graph = graph;
        this.model = model;
        this.rendering = rendering;
    }

    /** What the indexes know, unweighed. */
    private record Read(
            Basis basis,
            Asked asked,
            List<Record> facts,
            Map<String, Legs.Ranks> factRanks,
            List<Record> passages,
            Map<String, Legs.Ranks> passageRanks,
            Search.Waiting waiting) {}

    Search.Answer search(Reader reader, SearchQuestion question) {
        ModelInUse.Use use = model.now();
        Embedding query = use.embedder().query(question.query());
        Search.@Nullable Reading reading = SaidTime.read(question).orElse(null);
        NamedEntities named = new NamedEntities(question);
        Read read = graph.read(tx -> read(tx, reader, question, SaidTime.valid(question, reading), named, use, query));
        Findings findings = new Findings(
                question,
                use.embedder().scale(query),
                read.asked(),
                reading == null ? null : SaidTime.interval(reading));
        List<Search.Hit> passages = findings.passages(read.passages(), read.passageRanks());
        List<Search.Hit> facts = findings.facts(read.facts(), read.factRanks());
        if (question.episodes()) {
            facts = Support.cap(facts, passages);
        }
        List<Search.Hit> hits = new ArrayList<>(passages);
        if (question.kinds().contains(SearchQuestion.FACT)) {
            hits.addAll(facts);
        }
        if (question.kinds().contains(SearchQuestion.ENTITY)) {
            hits.addAll(FoundEntities.of(facts, read.asked()));
        }
        List<Search.Hit> best = best(hits, question);
        return new Search.Answer(
                read.basis(),
                reading,
                best,
                question.include().contains(SearchQuestion.DISPUTED) ? disputes(reader, best, read) : null,
                read.waiting(),
                rendering.of(reader.tenant(), best.stream().map(Searcher::line).toList()));
    }

    /** As of the same basis, so another transaction sees the same. */
    private List<KnownContradiction> disputes(Reader reader, List<Search.Hit> best, Read read) {
        Set<String> shown = best.stream()
                .flatMap(hit -> Stream.ofNullable(hit.fact()))
                .map(found -> found.fact().id())
                .collect(Collectors.toSet());
        List<String> ids = read.facts().stream()
                .filter(row -> shown.contains(row.get("fact").get("id").asString()))
                .flatMap(row -> row.get("contradictions").asList(id -> id.asString()).stream())
                .distinct()
                .toList();
        return ids.isEmpty()
                ? List.of()
                : graph.read(tx ->
                        ContradictionReader.ofIds(tx, reader, ids, read.basis().knownAt()));
    }

    private static Read read(
            TransactionContext tx,
            Reader reader,
            SearchQuestion question,
            Interval valid,
            NamedEntities named,
            ModelInUse.Use use,
            Embedding query) {
        Names names = Names.read(tx, reader, question.asOf(), named.names());
        Basis basis = names.basis();
        Asked asked = asked(reader, question, valid, basis, named.named(names), named.near(names));
        Map<String, Object> parameters = parameters(asked, use, query);
        Legs legs = new Legs(tx, Objects.requireNonNull(NEAREST.get(use.space())), parameters, asked);
        boolean anywhere = asked.scopes() == null || !asked.scopes().isEmpty();
        Map<String, Legs.Ranks> facts = question.facts() && anywhere ? legs.facts() : Map.of();
        Map<String, Legs.Ranks> passages = question.episodes() && anywhere ? legs.passages() : Map.of();
        return new Read(
                basis,
                asked,
                found(
                        tx,
                        FOUND_FACTS,
                        parameters,
                        facts.keySet().stream().map(Searcher::fact).toList()),
                facts,
                found(
                        tx,
                        FOUND_PASSAGES,
                        parameters,
                        passages.keySet().stream().map(Searcher::passage).toList()),
                passages,
                Awaiting.read(tx, reader, question, use.without(), basis.knownAt()));
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
                question.limit());
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

    /** Its id is its episode's and its ordinal. */
    private static Map<String, ?> passage(String id) {
        int dot = id.lastIndexOf('.');
        return Map.of("episode", id.substring(0, dot), "ordinal", Integer.valueOf(id.substring(dot + 1)));
    }

    /** Each episode once, by the best of its passages. */
    private static List<Search.Hit> best(List<Search.Hit> hits, SearchQuestion question) {
        Set<String> episodes = new HashSet<>();
        List<Search.Hit> sorted = hits.stream()
                .filter(hit -> hit.score() >= question.minScore())
                .sorted(Comparator.comparingDouble(Search.Hit::score).reversed())
                .filter(hit ->
                        hit.episode() == null || episodes.add(hit.episode().id()))
                .toList();
        return Diversity.first(sorted, Searcher::line, question.limit());
    }

    private static String line(Search.Hit hit) {
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
