package dev.annals.recall;

import dev.annals.access.Reader;
import dev.annals.contradiction.ContradictionReader;
import dev.annals.contradiction.KnownContradiction;
import dev.annals.embed.Embedding;
import dev.annals.graph.Graph;
import dev.annals.index.ModelInUse;
import dev.annals.predicate.Vocabularies;
import dev.annals.recall.rank.Diversity;
import dev.annals.retention.Retention;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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

    Search.Answer search(Reader reader, SearchQuestion question) {
        ModelInUse.Use use = model.now();
        Embedding query = use.embedder().query(question.query());
        NamedEntities named = new NamedEntities(question);
        SaidTime said = new SaidTime(question, named, vocabularies.of(reader.tenant()));
        Candidates read = graph.read(tx -> Candidates.read(tx, reader, question, said, named, use, query, retention));
        Search.@Nullable Reading reading = read.reading();
        Findings findings = new Findings(
                question,
                use.embedder().scale(query),
                read.fading(),
                reading == null ? null : SaidTime.interval(reading));
        PassageTokens tokens = new PassageTokens(graph, read.asked(), use.property(), query.tokens());
        List<Search.Hit> passages = findings.passages(read.passages(), read.passageRanks(), tokens);
        List<Search.Hit> facts = findings.facts(read.facts(), read.factRanks());
        if (question.episodes()) {
            facts = EvidenceCap.cap(facts, passages, read.unheard());
        }
        List<Search.Hit> hits = new ArrayList<>(passages);
        hits.addAll(findings.digests(read.digests(), read.digestRanks()));
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
                rendering.of(reader.tenant(), best.stream().map(Searcher::told).toList()));
    }

    /** Reads as of the same basis, so a second transaction sees the same state. */
    private List<KnownContradiction> disputes(Reader reader, List<Search.Hit> best, Candidates read) {
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

    /** Keeps each episode once, with its best passage. */
    private List<Search.Hit> best(List<Search.Hit> hits, SearchQuestion question) {
        Set<String> episodes = new HashSet<>();
        List<Search.Hit> sorted = hits.stream()
                .sorted(Comparator.comparingDouble(Search.Hit::score).reversed())
                .filter(hit ->
                        hit.episode() == null || episodes.add(hit.episode().id()))
                .toList();
        List<Search.Hit> enough = reranker.again(question.query(), sorted, Searcher::line).stream()
                .filter(hit -> hit.score() >= question.minScore())
                .toList();
        return Diversity.first(enough, Searcher::line, question.limit());
    }

    private static String told(Search.Hit hit) {
        return hit.fact() == null
                ? line(hit)
                : Confirmed.noted(hit.fact().fact())
                        .map(note -> line(hit) + " (" + note + ")")
                        .orElse(line(hit));
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
