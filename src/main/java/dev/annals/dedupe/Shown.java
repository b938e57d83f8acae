package dev.annals.dedupe;

import dev.annals.dedupe.match.Weighed;
import dev.annals.dedupe.match.Weight;
import dev.annals.entity.Participant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Findings as shown to people and to clients that send ops. */
final class Shown {

    /** The least certain ones only: more would tell a reader nothing. */
    static final int MOST_PAIRS = 100;

    private Shown() {}

    static String name(Participant entity) {
        return entity.as() == null ? entity.name() : entity.name() + " (" + entity.as() + ")";
    }

    static String both(Link link) {
        return name(link.pair().entity()) + " and " + name(link.pair().into());
    }

    static Map<String, Object> entity(Participant entity) {
        Map<String, Object> shown = new TreeMap<>();
        shown.put("id", entity.id());
        shown.put("name", name(entity));
        shown.put("type", entity.type());
        return shown;
    }

    static Map<String, Object> pair(Link link) {
        return Map.of(
                "entities",
                List.of(entity(link.pair().entity()), entity(link.pair().into())),
                "probability",
                link.probability(),
                "weights",
                link.weighed().weights().stream().map(Shown::weight).toList());
    }

    private static Map<String, Object> weight(Weight weight) {
        return Map.of("field", weight.field(), "bits", weight.bits(), "why", weight.why());
    }

    /** On one line. */
    static String sum(Weighed weighed) {
        return weighed.weights().stream()
                .map(weight -> weight.field() + " " + (weight.bits() > 0 ? "+" : "") + weight.bits())
                .collect(Collectors.joining(", "));
    }

    /** The ways to settle it, each as ops that can be sent as a transaction. */
    static List<Map<String, Object>> options(List<String> merged, String into, String reason) {
        List<Map<String, Object>> options = new ArrayList<>();
        options.add(Map.of(
                "does",
                "they are one",
                "ops",
                merged.stream()
                        .map(id -> Map.of("op", "merge", "entity", id(id), "into", id(into), "reason", reason))
                        .toList()));
        List<Map<String, Object>> apart =
                apart(Stream.concat(Stream.of(into), merged.stream()).sorted().toList());
        if (apart.size() <= MOST_PAIRS) {
            options.add(Map.of("does", "none is another", "ops", apart));
        }
        return options;
    }

    private static List<Map<String, Object>> apart(List<String> ids) {
        List<Map<String, Object>> ops = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            for (int j = i + 1; j < ids.size(); j++) {
                ops.add(Map.of(
                        "op", "distinct", "entity", id(ids.get(j)), "from", id(ids.get(i)), "reason", "they are two"));
            }
        }
        return ops;
    }

    private static Map<String, String> id(String id) {
        return Map.of("id", id);
    }
}
