package dev.annals.suggestion;

import dev.annals.access.Reader;
import dev.annals.asof.AsOf;
import dev.annals.asof.Basis;
import dev.annals.asof.BasisReader;
import dev.annals.graph.Graph;
import dev.annals.graph.GraphTime;
import dev.annals.page.PageQuery;
import dev.annals.page.Paging;
import dev.annals.page.Place;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Finds entities that may be the same. Names are compared first, outside of any transaction; then the beliefs are read.
 */
@Singleton
class SuggestionReader {

    /** Sorts after all ids. */
    private static final Place START = Place.of("~", "~");

    private final Graph graph;

    SuggestionReader(Graph graph) {
        this.graph = graph;
    }

    SuggestionPage page(Reader reader, SuggestionFilter filter, AsOf asOf, PageQuery wanted) {
        Paging paging = wanted.of(asOf, "suggestions", reader, filter);
        PairReader.Looked looked = graph.read(tx -> {
            Basis basis = paging.basis().orElseGet(() -> BasisReader.read(tx, reader, asOf));
            return PairReader.read(tx, parameters(reader, filter, basis), basis, paging.after(START));
        });
        Basis basis = looked.basis();
        Candidates candidates = Candidates.among(looked, filter, paging.rowsToRead() - 1);
        List<Suggestion> suggestions = weigh(parameters(reader, filter, basis), basis, candidates.all());
        var page = paging.pageUpTo(suggestions, basis, candidates.next());
        return new SuggestionPage(basis, page.rows(), page.next());
    }

    private static Map<String, Object> parameters(Reader reader, SuggestionFilter filter, Basis basis) {
        Map<String, Object> parameters = reader.parameters(reader.scopes().narrowedTo(filter.scopes()));
        parameters.put("knownAt", GraphTime.write(basis.knownAt()));
        return parameters;
    }

    private List<Suggestion> weigh(Map<String, Object> parameters, Basis basis, List<Candidate> candidates) {
        if (candidates.isEmpty()) {
            return List.of();
        }
        List<SuggestionEvidence> evidence = graph.read(tx -> EvidenceReader.read(tx, parameters, basis, candidates));
        return IntStream.range(0, candidates.size())
                .mapToObj(place -> Suggestion.of(candidates.get(place).pair(), evidence.get(place)))
                .filter(suggestion -> suggestion.evidence().suffices())
                .toList();
    }
}
