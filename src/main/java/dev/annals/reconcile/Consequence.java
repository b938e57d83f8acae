package dev.annals.reconcile;

import dev.annals.belief.Claim;
import dev.annals.belief.Segment;
import dev.annals.belief.Timeline;
import dev.annals.time.Instants;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is believed otherwise once some claims of a slot do not count: pure.
 *
 * @param closes what is not believed any more, or not of that time
 * @param opens what is believed instead
 */
record Consequence(List<Segment> closes, List<Segment> opens) {

    /** @param refuted whose claims do not count; each of another slot, or all of one */
    static Consequence of(List<Dispute.Party> refuted) {
        Set<String> gone = refuted.stream()
                .flatMap(side -> side.claims().stream())
                .map(Dispute.Testimony::id)
                .collect(Collectors.toSet());
        List<Segment> closes = new ArrayList<>();
        List<Segment> opens = new ArrayList<>();
        for (List<Claim> live :
                refuted.stream().map(Dispute.Party::slot).distinct().toList()) {
            List<Segment> before = Timeline.derive(live);
            List<Segment> after = Timeline.derive(
                    live.stream().filter(claim -> !gone.contains(claim.id())).toList());
            closes.addAll(less(before, after));
            opens.addAll(less(after, before));
        }
        return new Consequence(closes, opens);
    }

    private static List<Segment> less(List<Segment> some, List<Segment> others) {
        Set<Object> known =
                others.stream().map(Consequence::identity).collect(Collectors.toCollection(LinkedHashSet::new));
        return some.stream()
                .filter(segment -> !known.contains(identity(segment)))
                .toList();
    }

    private static List<Object> identity(Segment segment) {
        return List.of(segment.value(), segment.valid());
    }

    static List<Map<String, @Nullable Object>> shown(List<Segment> segments) {
        return segments.stream().map(Consequence::shown).toList();
    }

    private static Map<String, @Nullable Object> shown(Segment segment) {
        Map<String, @Nullable Object> shown = new TreeMap<>();
        shown.put("statement", segment.winner().statement());
        shown.put("validFrom", text(segment.valid().from()));
        shown.put("validTo", text(segment.valid().to()));
        return shown;
    }

    private static @Nullable String text(java.time.Instant instant) {
        return Instants.bounded(instant) == null ? null : instant.toString();
    }
}
