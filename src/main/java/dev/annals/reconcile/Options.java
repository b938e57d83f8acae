package dev.annals.reconcile;

import dev.annals.belief.Value;
import dev.annals.time.Instants;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The ways to settle a dispute, each as ops that can be sent as a transaction. */
final class Options {

    private Options() {}

    static List<Map<String, Object>> of(Dispute dispute) {
        List<Map<String, Object>> options = new ArrayList<>();
        if (dispute.isOfRule()) {
            dispute.sides().forEach(side -> options.add(notSo(side.shown(), side.claims(), dispute.kind())));
            options.add(
                    stands(dispute.sides().size() == 1 ? "it stands" : "all stand", dispute.kind(), dispute.claims()));
            return options;
        }
        for (Dispute.Party kept : dispute.sides()) {
            options.add(option(
                    "keep " + kept.shown(),
                    dispute.sides().stream()
                            .filter(side -> !side.value().equals(kept.value()))
                            .flatMap(side -> setAside(side.claims(), kept.shown() + " is believed").stream())
                            .toList()));
        }
        options.add(option(
                "both stand", List.of(Map.of("op", "accept", "contradiction", dispute.id(), "reason", "both stand"))));
        succession(dispute, options);
        merging(dispute, options);
        return options;
    }

    static Map<String, Object> notSo(String shown, List<Testimony> claims, String rule) {
        return option("not so: " + shown, setAside(claims, "it breaks the rule " + rule));
    }

    /** Accepts it, so that no job finds it again while these claims count. */
    static Map<String, Object> stands(String does, String rule, Set<String> claims) {
        return option(
                does,
                List.of(Map.of(
                        "op",
                        "accept",
                        "rule",
                        rule,
                        "claims",
                        claims.stream().sorted().toList(),
                        "reason",
                        does)));
    }

    private static List<Map<String, Object>> setAside(List<Testimony> claims, String reason) {
        return claims.stream()
                .map(claim -> Map.<String, Object>of("op", "setAside", "claim", claim.id(), "reason", reason))
                .toList();
    }

    /** Ends the earlier side when the later one starts. */
    private static void succession(Dispute dispute, List<Map<String, Object>> options) {
        List<Dispute.Party> inOrder = dispute.sides().stream()
                .sorted(Comparator.comparing(Options::start))
                .toList();
        Dispute.Party first = inOrder.getFirst();
        Dispute.Party last = inOrder.getLast();
        if (dispute.kind().equals("overlap") && start(first).isBefore(start(last))) {
            Map<String, Object> end = new TreeMap<>(Map.of(
                    "op", "end",
                    "subject", Map.of("id", dispute.subject().id()),
                    "predicate", dispute.predicate(),
                    "validFrom", start(last).toString()));
            end.putAll(said(first.value()));
            options.add(option(first.shown() + " ended when " + last.shown() + " began", List.of(end)));
        }
    }

    private static void merging(Dispute dispute, List<Map<String, Object>> options) {
        if (dispute.sides().get(0).value() instanceof Value.Of(String one)
                && dispute.sides().get(1).value() instanceof Value.Of(String other)) {
            options.add(option(
                    dispute.sides().get(0).shown() + " is "
                            + dispute.sides().get(1).shown(),
                    List.of(Map.of(
                            "op",
                            "merge",
                            "entity",
                            Map.of("id", one),
                            "into",
                            Map.of("id", other),
                            "reason",
                            "they are one"))));
        }
    }

    private static Map<String, Object> said(Value value) {
        return switch (value) {
            case Value.Of(String id) -> Map.of("object", Map.of("id", id));
            case Value.Literal(Object content) -> Map.of("value", content);
        };
    }

    private static Instant start(Dispute.Party side) {
        return side.claims().stream()
                .map(claim -> claim.valid().from())
                .max(Comparator.naturalOrder())
                .orElse(Instants.MIN);
    }

    static Map<String, Object> option(String does, List<? extends Map<String, ? extends @Nullable Object>> ops) {
        return Map.of("does", does, "ops", ops);
    }

    static Map<String, Object> side(Dispute.Party side) {
        return Map.of(
                "value",
                side.shown(),
                "sources",
                side.claims().stream().map(Testimony::source).distinct().count(),
                "claims",
                side.claims().stream().map(Options::claim).toList());
    }

    static Map<String, @Nullable Object> claim(Testimony claim) {
        Map<String, @Nullable Object> shown = new TreeMap<>();
        shown.put("claim", claim.id());
        shown.put("statement", claim.statement());
        shown.put("source", claim.source());
        shown.put("confidence", claim.confidence());
        shown.put("said", claim.said().toString());
        shown.put("commit", claim.recorded());
        shown.put("episode", claim.episode());
        shown.put("validFrom", date(claim.valid().from()));
        shown.put("validTo", date(claim.valid().to()));
        return shown;
    }

    static @Nullable String date(Instant instant) {
        return Instants.bounded(instant) == null ? null : instant.toString();
    }
}
