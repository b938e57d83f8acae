package dev.annals.dedupe.wording;

import dev.annals.belief.Claim;
import dev.annals.belief.LiveSlot;
import dev.annals.belief.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The effect on some slots of saying in one way what is said in several.
 *
 * @param moved the claims to be made anew, in order
 * @param before the current slots, by key
 * @param after the slots as they would be
 */
public record Restated(
        Spot said, List<Spot> otherwise, List<Moved> moved, Map<String, LiveSlot> before, Map<String, LiveSlot> after) {

    /** Stands for what is said, in any wording. */
    private static final String ONE = "one";

    /**
     * A value in a slot.
     *
     * @param slot its key
     */
    public record Spot(String slot, Value value) {}

    /** A claim and its current place. */
    public record Moved(Claim claim, Spot from) {}

    /**
     * @param said where and how it should be said
     * @param otherwise where and how the same is also said
     * @param statement the sentence to use
     * @param slots all slots concerned
     */
    public static Restated of(Spot said, List<Spot> otherwise, String statement, Map<String, LiveSlot> slots) {
        Map<String, LiveSlot> after = new HashMap<>(slots);
        List<Moved> moved = new ArrayList<>();
        for (Spot spot : otherwise) {
            List<Claim> claims = Objects.requireNonNull(slots.get(spot.slot())).claims().stream()
                    .filter(claim -> spot.value().equals(claim.value()))
                    .toList();
            claims.forEach(claim -> moved.add(new Moved(claim, spot)));
            after.compute(spot.slot(), (key, slot) -> slot.without(ids(claims)));
        }
        for (int place = 0; place < moved.size(); place++) {
            Claim claim = anew(moved.get(place).claim(), said.value(), statement, place);
            after.compute(said.slot(), (key, slot) -> slot.with(claim));
        }
        return new Restated(said, otherwise, moved, slots, after);
    }

    private static Set<String> ids(List<Claim> claims) {
        return claims.stream().map(Claim::id).collect(Collectors.toSet());
    }

    /** Made last, with the same validity. */
    private static Claim anew(Claim claim, Value value, String statement, int place) {
        return new Claim("", Long.MAX_VALUE, place, claim.kind(), value, claim.valid(), claim.confidence(), statement);
    }

    /** Whether the same is believed at all times, and there is no new contradiction. */
    public boolean changesWordsOnly() {
        return coverage(before).equals(coverage(after)) && open(after) <= open(before);
    }

    private Coverage coverage(Map<String, LiveSlot> slots) {
        List<Coverage.Believed> all = new ArrayList<>();
        slots.forEach((key, slot) -> slot.believed()
                .forEach(segment -> all.add(new Coverage.Believed(says(new Spot(key, segment.value())), segment))));
        return Coverage.of(all);
    }

    private String says(Spot spot) {
        return spot.equals(said) || otherwise.contains(spot)
                ? ONE
                : spot.slot() + " " + spot.value().key();
    }

    private static long open(Map<String, LiveSlot> slots) {
        return slots.values().stream().mapToLong(slot -> slot.open().size()).sum();
    }
}
