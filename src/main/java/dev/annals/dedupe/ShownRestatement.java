package dev.annals.dedupe;

import dev.annals.belief.Segment;
import dev.annals.belief.Value;
import dev.annals.dedupe.ClaimSlots.ClaimSlot;
import dev.annals.dedupe.wording.Restated;
import dev.annals.dedupe.wording.Restated.Moved;
import dev.annals.dedupe.wording.Restated.Spot;
import dev.annals.digest.CanonicalJson;
import dev.annals.job.BeliefChange;
import dev.annals.time.Instants;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Restatements as shown to people and to clients that send ops. */
final class ShownRestatement {

    private ShownRestatement() {}

    /** The exact changes, as canonical JSON. */
    static String json(Restatement restatement) {
        Restated restated = restatement.restated();
        ClaimSlot to = restatement.slot(restated.said());
        Map<String, @Nullable Object> json = new TreeMap<>();
        json.put("subject", Map.of("id", to.subject(), "name", to.subjectName()));
        json.put("says", said(restatement, restated.said()));
        json.put(
                "otherwise",
                restated.otherwise().stream()
                        .map(spot -> said(restatement, spot))
                        .toList());
        json.put(
                "claims",
                restated.moved().stream()
                        .map(moved -> claim(restatement, moved))
                        .toList());
        changes(restatement, json);
        json.put(
                "options",
                List.of(Map.of(
                        "does",
                        "they say the same",
                        "ops",
                        restated.moved().stream()
                                .flatMap(moved -> Stream.of(make(restatement, moved), setAside(restatement, moved)))
                                .toList())));
        return CanonicalJson.write(json);
    }

    private static Map<String, Object> said(Restatement restatement, Spot spot) {
        ClaimSlot slot = restatement.slot(spot);
        return Map.of("predicate", slot.live().predicate().name(), "value", slot.quoted(spot.value()));
    }

    private static void changes(Restatement restatement, Map<String, @Nullable Object> json) {
        Restated restated = restatement.restated();
        List<Segment> closes = new ArrayList<>();
        List<Segment> opens = new ArrayList<>();
        for (String slot : restatement.slots().keySet()) {
            BeliefChange change = BeliefChange.between(
                    Objects.requireNonNull(restated.before().get(slot)).believed(),
                    Objects.requireNonNull(restated.after().get(slot)).believed());
            closes.addAll(change.closes());
            opens.addAll(change.opens());
        }
        json.put("closes", BeliefChange.shown(closes));
        json.put("opens", BeliefChange.shown(opens));
    }

    private static Map<String, @Nullable Object> claim(Restatement restatement, Moved moved) {
        Map<String, @Nullable Object> shown = new TreeMap<>();
        shown.put("id", moved.claim().id());
        shown.put("statement", moved.claim().statement());
        shown.put("source", restatement.voice(moved).source());
        shown.put("episode", restatement.voice(moved).episode());
        return shown;
    }

    private static Map<String, @Nullable Object> make(Restatement restatement, Moved moved) {
        Spot said = restatement.restated().said();
        Map<String, @Nullable Object> op = new TreeMap<>();
        op.put("op", moved.claim().kind().word());
        op.put("subject", Map.of("id", restatement.slot(said).subject()));
        op.put("predicate", restatement.predicate().name());
        switch (said.value()) {
            case Value.Of(String id) -> op.put("object", Map.of("id", id));
            case Value.Literal(Object content) -> op.put("value", content);
        }
        op.put("validFrom", date(moved.claim().valid().from()));
        if (!moved.claim().isEnd()) {
            op.put("validTo", date(moved.claim().valid().to()));
        }
        op.put("confidence", moved.claim().confidence());
        op.put("source", restatement.voice(moved).source());
        return op;
    }

    private static @Nullable String date(Instant instant) {
        @Nullable Instant bounded = Instants.bounded(instant);
        return bounded == null ? null : bounded.toString();
    }

    private static Map<String, Object> setAside(Restatement restatement, Moved moved) {
        return Map.of("op", "setAside", "claim", moved.claim().id(), "reason", restatement.reason());
    }
}
