package dev.annals.retention;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.belief.Lifespan;
import dev.annals.problem.Fields;
import dev.annals.problem.ProblemException;
import dev.annals.problem.Texts;
import dev.annals.time.IsoPeriod;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The configured lifespans, for predicates whose lifespan the tenant did not declare.
 *
 * @param predicates lifespans by predicate name
 * @param kinds the half-lives of what episodes say, by kind of episode
 */
record Lifespans(Map<String, Lifespan> predicates, Map<String, IsoPeriod> kinds) {

    private static final String NEVER = "never";

    /** @throws ProblemException with the field */
    static Lifespans read(JsonNode file) {
        Fields fields = Fields.of(file, Set.of("predicates", "kinds"));
        return new Lifespans(
                entries(fields, "predicates", Lifespans::lifespan),
                entries(fields, "kinds", (_, period) -> period(period)));
    }

    private static <T> Map<String, T> entries(Fields fields, String name, BiFunction<String, JsonNode, T> read) {
        Map<String, T> entries = new HashMap<>();
        @Nullable JsonNode object = fields.get(name);
        if (object != null) {
            Fields.within(name, () -> {
                if (!object.isObject()) {
                    throw Fields.wrongType(null, "an object", object);
                }
                object.properties()
                        .forEach(entry -> entries.put(
                                entry.getKey(),
                                Fields.within(entry.getKey(), () -> read.apply(entry.getKey(), entry.getValue()))));
                return entries;
            });
        }
        return Map.copyOf(entries);
    }

    private static Lifespan lifespan(String predicate, JsonNode node) {
        Texts.predicate(predicate, "name");
        Fields fields = Fields.of(node, Set.of("timeToLive", "halfLife"));
        return new Lifespan(period(fields, "timeToLive"), period(fields, "halfLife"));
    }

    private static IsoPeriod period(Fields fields, String name) {
        @Nullable JsonNode period = fields.get(name);
        return period == null ? IsoPeriod.ENDLESS : Fields.within(name, () -> period(period));
    }

    private static IsoPeriod period(JsonNode node) {
        if (!node.isTextual()) {
            throw Fields.wrongType(null, "text", node);
        }
        return node.textValue().equals(NEVER) ? IsoPeriod.ENDLESS : IsoPeriod.parse(node.textValue());
    }

    Lifespan of(String predicate) {
        return predicates.getOrDefault(predicate, Lifespan.UNSAID);
    }
}
