package dev.annals.session;

import dev.annals.asof.Basis;
import dev.annals.context.Telling;
import dev.annals.digest.Digest;
import dev.annals.graph.GraphTime;
import dev.annals.session.policy.Point;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded about an answer to a session.
 *
 * @param telling null: nothing was told
 * @param query the query it answers
 * @param caughtUp whether the answer includes what has changed
 * @param seenBefore the last commit whose changes were told before; null: none
 * @param briefs whether the answer includes what is told at the start
 * @param key the idempotency key of the request; null: none
 * @param last the mark of the last turn that came with the request; null: none came
 */
record AnswerRecord(
        Point point,
        @Nullable Telling telling,
        @Nullable String query,
        boolean caughtUp,
        @Nullable Integer seenBefore,
        boolean briefs,
        @Nullable String key,
        @Nullable String last,
        Instant at) {

    Map<String, Object> parameters(String tenant, String id) {
        List<Telling.Told> told = telling == null ? List.of() : telling.told();
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("tenant", tenant);
        parameters.put("id", id);
        parameters.put("told", told.stream().map(Telling.Told::noted).distinct().toList());
        parameters.put(
                "turns",
                told.stream()
                        .filter(Telling.Told::turn)
                        .map(Telling.Told::id)
                        .distinct()
                        .toList());
        parameters.put(
                "seen", telling != null && caughtUp ? telling.block().basis().commit() : null);
        parameters.put("briefs", briefs);
        parameters.put("last", last);
        parameters.put(
                "tokens",
                told.isEmpty() ? 0 : Objects.requireNonNull(telling).block().tokens());
        parameters.put("injections", told.isEmpty() ? List.of() : List.of(injection(Objects.requireNonNull(telling))));
        return parameters;
    }

    private Map<String, @Nullable Object> injection(Telling telling) {
        Basis basis = telling.block().basis();
        Map<String, @Nullable Object> injection = new HashMap<>();
        injection.put("name", point.word());
        injection.put("point", point.word());
        injection.put("at", GraphTime.write(at));
        injection.put("commit", basis.commit());
        injection.put("knownAt", GraphTime.write(basis.knownAt()));
        injection.put("validAt", basis.validAt().text());
        injection.put("tokens", telling.block().tokens());
        injection.put("query", query);
        injection.put(
                "digest",
                Digest.ofContent(Objects.requireNonNullElse(telling.block().text(), ""))
                        .hex());
        injection.put("key", key);
        injection.put("arrived", true);
        injection.put("briefs", briefs);
        injection.put("seenBefore", seenBefore);
        injection.put("noted", telling.told().stream().map(Telling.Told::noted).toList());
        injection.put(
                "sections", telling.told().stream().map(Telling.Told::section).toList());
        injection.put("ids", telling.told().stream().map(Telling.Told::id).toList());
        injection.put("texts", telling.told().stream().map(Telling.Told::text).toList());
        return injection;
    }
}
