package dev.annals.change;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.problem.Fields;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the body of {@code POST /v1/decisions/{id}/revert}. */
public final class RevertReader {

    private static final Set<String> FIELDS = Set.of("reason", "evidence");

    private RevertReader() {}

    /** @param decision its id, taken from the path */
    public static Op.Revert read(String decision, @Nullable JsonNode body) {
        return new Op.Revert(decision, DecisionReader.reasoned(Fields.of(body, FIELDS)));
    }
}
