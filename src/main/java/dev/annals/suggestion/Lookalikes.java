package dev.annals.suggestion;

import dev.annals.access.Reader;
import dev.annals.asof.AsOf;
import dev.annals.asof.Basis;
import dev.annals.asof.BasisReader;
import dev.annals.asof.ValidAt;
import dev.annals.graph.GraphTime;
import dev.annals.likeness.Degree;
import dev.annals.likeness.Likeness;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.neo4j.driver.TransactionContext;

/** Finds all current suggestions for given entities, for callers that go through many. */
public final class Lookalikes {

    private Lookalikes() {}

    /** @return every pair that contains any of these entities, once, in a fixed order */
    public static List<Lookalike> around(TransactionContext tx, Reader reader, Collection<String> entities) {
        return weighed(tx, reader, entities).stream()
                .filter(pair -> pair.evidence().suffices())
                .toList();
    }

    /** The same with pairs whose evidence is too weak for a suggestion. */
    public static List<Lookalike> weighed(TransactionContext tx, Reader reader, Collection<String> entities) {
        Basis basis = BasisReader.read(tx, reader, new AsOf(new ValidAt.Any(), null));
        Map<String, Object> parameters = reader.parameters();
        parameters.put("knownAt", GraphTime.write(basis.knownAt()));
        List<Candidate> candidates = PairReader.around(tx, parameters, basis, entities).stream()
                .flatMap(Lookalikes::candidate)
                .toList();
        if (candidates.isEmpty()) {
            return List.of();
        }
        List<SuggestionEvidence> evidence = EvidenceReader.read(tx, parameters, basis, candidates);
        return IntStream.range(0, candidates.size())
                .mapToObj(place -> lookalike(candidates.get(place).pair(), evidence.get(place)))
                .toList();
    }

    private static Stream<Candidate> candidate(Pair pair) {
        Likeness likeness = pair.likeness();
        return likeness.degree() == Degree.DIFFERENT ? Stream.empty() : Stream.of(new Candidate(pair, likeness));
    }

    private static Lookalike lookalike(Pair pair, SuggestionEvidence evidence) {
        return new Lookalike(pair.scope(), pair.other(), pair.fuller(), evidence);
    }
}
