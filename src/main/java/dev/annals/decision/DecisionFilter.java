package dev.annals.decision;

import dev.annals.change.DecisionKind;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import dev.annals.problem.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which decisions to list. Null stands for all.
 *
 * @param entity a name or id
 * @param claim an id
 * @param inForce as of the answer's basis
 */
record DecisionFilter(
        @Nullable List<String> scopes,
        @Nullable String kind,
        @Nullable String entity,
        @Nullable String claim,
        @Nullable String actor,
        @Nullable Boolean inForce) {

    private static final List<String> KINDS = DecisionKind.words();

    static DecisionFilter parse(
            List<String> scopes,
            @Nullable String kind,
            @Nullable String entity,
            @Nullable String claim,
            @Nullable String actor,
            @Nullable String status) {
        if (kind != null && !KINDS.contains(kind)) {
            throw refused("kind", KINDS);
        }
        return new DecisionFilter(
                scopes.isEmpty()
                        ? null
                        : scopes.stream()
                                .map(scope -> Texts.scope(scope, "scope"))
                                .toList(),
                kind,
                entity == null ? null : Texts.name(entity, "entity"),
                claim == null ? null : Texts.name(claim, "claim"),
                actor == null ? null : Texts.name(actor, "actor"),
                inForce(status));
    }

    private static @Nullable Boolean inForce(@Nullable String status) {
        return switch (status) {
            case null -> null;
            case "inForce" -> true;
            case "reverted" -> false;
            default -> throw refused("status", List.of("inForce", "reverted"));
        };
    }

    private static ProblemException refused(String parameter, List<String> words) {
        return new ProblemException(
                ErrorCode.INVALID_PARAMETER, parameter, "It must be one of " + String.join(", ", words) + ".");
    }
}
