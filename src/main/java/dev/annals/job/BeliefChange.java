package dev.annals.job;

import dev.annals.belief.Segment;
import dev.annals.time.Instants;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a change affects what is believed: pure.
 *
 * @param closes what is no longer believed, or not for that time
 * @param opens what is believed instead
 */
public record BeliefChange(List<Segment> closes, List<Segment> opens) {

    public static BeliefChange between(List<Segment> before, List<Segment> after) {
        return new BeliefChange(less(before, after), less(after, before));
    }

    private static List<Segment> less(List<Segment> some, List<Segment> others) {
        Set<Object> known =
                others.stream().map(BeliefChange::identity).collect(Collectors.toCollection(LinkedHashSet::new));
        return some.stream()
                .filter(segment -> !known.contains(identity(segment)))
                .toList();
    }

    private static List<Object> identity(Segment segment) {
        return List.of(segment.value(), segment.valid());
    }

    /** As shown in items. */
    public static List<Map<String, @Nullable Object>> shown(List<Segment> segments) {
        return segments.stream().map(BeliefChange::shown).toList();
    }

    private static Map<String, @Nullable Object> shown(Segment segment) {
        Map<String, @Nullable Object> shown = new TreeMap<>();
        shown.put("statement", segment.winner().statement());
        shown.put("validFrom", text(segment.valid().from()));
        shown.put("validTo", text(segment.valid().to()));
        return shown;
    }

    private static @Nullable String text(Instant instant) {
        return Instants.bounded(instant) == null ? null : instant.toString();
    }
}
