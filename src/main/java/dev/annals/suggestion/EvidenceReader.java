package dev.annals.suggestion;

import dev.annals.asof.Basis;
import dev.annals.graph.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/**
 * Reads the beliefs that speak for or against candidates being the same, with one statement for each kind of evidence.
 */
final class EvidenceReader {

    private static final Statement SHARED = Statement.named("suggestion/shared");
    private static final Statement NEAR = Statement.named("suggestion/near");
    private static final Statement SINGLE = Statement.named("suggestion/single");

    private static final int MOST_SHARED_FACTS = 100;
    private static final int MOST_NEAR_FACTS = 20;
    private static final int MOST_SINGLE_FACTS = 50;

    private EvidenceReader() {}

    /** @return the evidence on each candidate, in order */
    static List<SuggestionEvidence> read(
            TransactionContext tx, Map<String, Object> reader, Basis basis, List<Candidate> candidates) {
        Map<String, Object> parameters = new HashMap<>(reader);
        parameters.put(
                "pairs",
                candidates.stream()
                        .map(Candidate::pair)
                        .map(pair -> List.of(pair.other().id(), pair.fuller().id()))
                        .toList());
        parameters.put("least", Meaning.LEAST_FACTS);
        var shared = byPlace(
                SHARED.run(tx, limited(parameters, MOST_SHARED_FACTS)),
                row -> Optional.of(SuggestionRows.shared(row, basis.knownAt())));
        var meaning = byPlace(NEAR.run(tx, limited(parameters, MOST_NEAR_FACTS)), SuggestionRows::meaning);
        var differing = byPlace(
                SINGLE.run(tx, limited(parameters, MOST_SINGLE_FACTS)),
                row -> SuggestionRows.differing(row, basis.knownAt()));
        return IntStream.range(0, candidates.size())
                .mapToObj(place -> SuggestionEvidence.of(
                        candidates.get(place).likeness(),
                        shared.getOrDefault(place, List.of()),
                        meaning.getOrDefault(place, List.of()).stream()
                                .findFirst()
                                .orElse(null),
                        differing.getOrDefault(place, List.of())))
                .toList();
    }

    private static Map<String, Object> limited(Map<String, Object> parameters, int most) {
        Map<String, Object> limited = new HashMap<>(parameters);
        limited.put("most", most);
        return limited;
    }

    private static <T> Map<Integer, List<T>> byPlace(List<Record> rows, Function<Record, Optional<T>> read) {
        Map<Integer, List<T>> byPlace = new HashMap<>();
        for (Record row : rows) {
            read.apply(row)
                    .ifPresent(found -> byPlace.computeIfAbsent(row.get("place").asInt(), place -> new ArrayList<>())
                            .add(found));
        }
        return byPlace;
    }
}
