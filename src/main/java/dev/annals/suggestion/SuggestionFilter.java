package dev.annals.suggestion;

import dev.annals.problem.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which suggestions to list. Null means all.
 *
 * @param type of either entity, as of the answer's basis
 */
record SuggestionFilter(
        @Nullable List<String> scopes, @Nullable String type) {

    static SuggestionFilter parse(List<String> scopes, @Nullable String type) {
        return new SuggestionFilter(
                scopes.isEmpty()
                        ? null
                        : scopes.stream()
                                .map(scope -> Texts.scope(scope, "scope"))
                                .toList(),
                type == null ? null : Texts.name(type, "type"));
    }

    boolean fits(Pair pair) {
        return type == null
                || type.equals(pair.later().entity().type())
                || type.equals(pair.earlier().entity().type());
    }
}
