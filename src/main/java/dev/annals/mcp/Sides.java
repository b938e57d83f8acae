package dev.annals.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.contradiction.KnownContradiction;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import dev.annals.problem.Texts;
import java.util.List;
import java.util.stream.Collectors;

/** Finds the side of a contradiction that the caller means. */
final class Sides {

    private Sides() {}

    /** @throws ProblemException invalid-value, if it is none of them or ambiguous */
    static KnownContradiction.Side kept(KnownContradiction contradiction, JsonNode meant) {
        List<KnownContradiction.Side> fitting = contradiction.values().stream()
                .filter(side -> fits(side, meant.asText()))
                .toList();
        if (fitting.size() != 1) {
            throw new ProblemException(
                    ErrorCode.INVALID_VALUE,
                    "keep",
                    "It must be one of "
                            + contradiction.values().stream().map(Sides::shown).collect(Collectors.joining(", "))
                            + ".");
        }
        return fitting.getFirst();
    }

    private static boolean fits(KnownContradiction.Side side, String meant) {
        return side.object() == null
                ? String.valueOf(side.value()).equals(meant)
                : side.object().id().equals(meant)
                        || Texts.folded(side.object().name()).equals(Texts.folded(meant));
    }

    private static String shown(KnownContradiction.Side side) {
        return side.object() == null
                ? String.valueOf(side.value())
                : side.object().name() + " (id " + side.object().id() + ")";
    }
}
