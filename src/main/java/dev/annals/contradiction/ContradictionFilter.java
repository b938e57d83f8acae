package dev.annals.contradiction;

import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import dev.annals.problem.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which contradictions to list. Null stands for all.
 *
 * @param subject a name or id
 * @param accepted as of the answer's basis
 */
public record ContradictionFilter(
        @Nullable List<String> scopes,
        @Nullable String subject,
        @Nullable String predicate,
        @Nullable Boolean accepted) {

    public static ContradictionFilter parse(
            List<String> scopes, @Nullable String subject, @Nullable String predicate, @Nullable String status) {
        return new ContradictionFilter(
                scopes.isEmpty()
                        ? null
                        : scopes.stream()
                                .map(scope -> Texts.scope(scope, "scope"))
                                .toList(),
                subject == null ? null : Texts.name(subject, "subject"),
                predicate == null ? null : Texts.predicate(predicate, "predicate"),
                accepted(status));
    }

    private static @Nullable Boolean accepted(@Nullable String status) {
        return switch (status) {
            case null -> null;
            case "open" -> false;
            case "accepted" -> true;
            default ->
                throw new ProblemException(ErrorCode.INVALID_PARAMETER, "status", "It must be open or accepted.");
        };
    }
}
