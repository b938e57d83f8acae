package dev.annals.dedupe;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.annals.dedupe.match.Comparisons;
import dev.annals.dedupe.match.Learning;
import dev.annals.dedupe.match.MatchModel;
import dev.annals.dedupe.match.Two;
import dev.annals.digest.CanonicalJson;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/** How the pairs that a job examined compare. Stored with the job, so that it always weighs pairs by the same model. */
record PairStatistics(Comparisons comparisons) {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final TypeReference<Map<String, Long>> COUNTS = new TypeReference<>() {};

    /** @param notes of the job; null if there are none yet */
    static PairStatistics of(@Nullable String notes) {
        try {
            return new PairStatistics(Comparisons.ofWords(notes == null ? Map.of() : MAPPER.readValue(notes, COUNTS)));
        } catch (JsonProcessingException kept) {
            throw new UncheckedIOException(kept);
        }
    }

    String notes() {
        return CanonicalJson.write(comparisons.words());
    }

    MatchModel model() {
        return Learning.of(comparisons);
    }

    boolean areEnough() {
        return comparisons.areEnough();
    }

    /** Counts each pair once: with the page that contains its first entity. */
    void learn(TransactionContext tx, Look look, Collection<String> entities) {
        Set<String> page = Set.copyOf(entities);
        for (Look.Signed pair : look.pairs(tx, entities)) {
            Two two = new Two(pair.pair().entity().id(), pair.pair().into().id());
            if (page.contains(two.one())) {
                comparisons.add(pair.signs());
            }
        }
    }
}
