package dev.annals.recall;

import dev.annals.access.Reader;
import dev.annals.asof.Basis;
import dev.annals.contradiction.ContradictionReader;
import dev.annals.contradiction.KnownContradiction;
import dev.annals.embed.Embedding;
import dev.annals.graph.Graph;
import dev.annals.graph.SideBySide;
import dev.annals.index.ModelInUse;
import dev.annals.predicate.Vocabularies;
import dev.annals.recall.rank.Diversity;
import dev.annals.retention.Retention;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds facts, episodes and digests by meaning and by words, filtered inside the indexes, and ranks them in one list.
 */
@Singleton
class Searcher {

    private final Graph graph;
    private final ModelInUse model;
    private final Vocabularies vocabularies;
    private final Rendering rendering;
    private final Retention retention;
    private final Reranker reranker;

    Searcher(
            Graph graph,
            ModelInUse model,
            Vocabularies vocabularies,
            Rendering rendering,
            Retention retention,
            Reranker reranker) {
        this.graph = graph;
        this.model = model;
        this.vocabularies = vocabularies;
        this.rendering = rendering;
        this.retention = retention;
        this.reranker = reranker;
    }

    /** The question is understood while it is embedded, and facts and digests are read while passages are. */
    Search.Answer search(Reader reader, SearchQuestion question) {
        try (SideBySide work = new SideBySide()) {
            ModelInUse.Use use = model.now();
            Supplier<Embedding> embedding = work.start(() -> use.embedder().query(question.query()));
            Interpretation interpretation = interpret(reader, question, use);
            Embedding query = embedding.get();
            Retrieval retrieval = new Retrieval(graph, work, question, interpretation, use, query, retention);
            Supplier<Found> facts = work.start(retrieval::facts);
            Supplier<Found> digests = work.start(retrieval::digests);
            Findings findings = new Findings(question, use.embedder().scale(query), interpretation.during());
            PassageTokens tokens = new PassageTokens(graph, interpretation.asked(), use.property(), query.tokens());
            List<Search.Hit> passages = findings.passages(retrieval.passages(), tokens);
            Found foundFacts = facts.get();
            List<Search.Hit> hits = new ArrayList<>(passages);
            hits.addAll(findings.digests(digests.get()));
            hits.addAll(wanted(
                    question,
                    interpretation.asked(),
                    capped(question, findings.facts(foundFacts), foundFacts.archivedEpisodes(), passages)));
            List<Search.Hit> best = best(hits, question);
            return new Search.Answer(
                    interpretation.basis(),
                    interpretation.reading(),
                    best,
                    disputes(reader, question, best, foundFacts, interpretation.basis()),
                    interpretation.waiting(),
                    rendering.of(
                            reader.tenant(), best.stream().map(HitText::noted).toList()));
        }
    }

    private Interpretation interpret(Reader reader, SearchQuestion question, ModelInUse.Use use) {
        NamedEntities named = new NamedEntities(question);
        SaidTime said = new SaidTime(question, named, vocabularies.of(reader.tenant()));
        return graph.read(tx -> Interpretation.read(tx, reader, question, said, named, use, retention));
    }

    private static List<Search.Hit> capped(
            SearchQuestion question, List<Search.Hit> facts, Set<String> archived, List<Search.Hit> passages) {
        if (!question.episodes()) {
            return facts;
        }
        boolean heard = question.include().contains(SearchQuestion.ARCHIVED);
        return EvidenceCap.cap(facts, passages, heard ? Set.of() : archived);
    }

    /** The facts and the entities they are about, as far as either kind is wanted. */
    private static List<Search.Hit> wanted(SearchQuestion question, Asked asked, List<Search.Hit> facts) {
        List<Search.Hit> hits = new ArrayList<>(question.kinds().contains(SearchQuestion.FACT) ? facts : List.of());
        if (question.kinds().contains(SearchQuestion.ENTITY)) {
            hits.addAll(FoundEntities.of(facts, asked));
        }
        return hits;
    }

    /** Null if they are not asked for. Read as of the same basis, so the state is that of the facts. */
    private @Nullable List<KnownContradiction> disputes(
            Reader reader, SearchQuestion question, List<Search.Hit> best, Found facts, Basis basis) {
        if (!question.include().contains(SearchQuestion.DISPUTED)) {
            return null;
        }
        List<String> ids = facts.contradictions(best.stream()
                .flatMap(hit -> Stream.ofNullable(hit.fact()))
                .map(found -> found.fact().id())
                .collect(Collectors.toSet()));
        return ids.isEmpty()
                ? List.of()
                : graph.read(tx -> ContradictionReader.ofIds(tx, reader, ids, basis.knownAt()));
    }

    /** Keeps each episode once, with its best passage. */
    private List<Search.Hit> best(List<Search.Hit> hits, SearchQuestion question) {
        Set<String> episodes = new HashSet<>();
        List<Search.Hit> sorted = hits.stream()
                .sorted(Comparator.comparingDouble(Search.Hit::score).reversed())
                .filter(hit ->
                        hit.episode() == null || episodes.add(hit.episode().id()))
                .toList();
        List<Search.Hit> enough = reranker.again(question.query(), sorted, HitText::plain).stream()
                .filter(hit -> hit.score() >= question.minScore())
                .toList();
        return Diversity.first(enough, HitText::plain, question.limit());
    }
}
