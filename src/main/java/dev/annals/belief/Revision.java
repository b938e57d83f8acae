package dev.annals.belief;

import dev.annals.time.Interval;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What must change for the beliefs about some slots to become what their claims now say.
 *
 * @param kept beliefs that stay as they are, each with the segment that says the same: only the support may differ
 * @param closed beliefs no longer held
 * @param opened segments not believed before
 */
public record Revision(List<Kept> kept, List<Belief> closed, List<Segment> opened) {

    public record Kept(Belief belief, Segment segment) {}

    /** Matches beliefs with derived segments; a belief that still says the same keeps its id. */
    public static Revision of(Collection<Belief> believed, List<Segment> derived) {
        Map<Said, Belief> unmatched = new HashMap<>();
        believed.forEach(belief -> unmatched.putIfAbsent(new Said(belief.value(), belief.valid()), belief));
        List<Kept> kept = new ArrayList<>();
        Set<String> keptIds = new HashSet<>();
        List<Segment> opened = new ArrayList<>();
        for (Segment segment : derived) {
            @Nullable Belief same = unmatched.remove(new Said(segment.value(), segment.valid()));
            if (same == null) {
                opened.add(segment);
            } else {
                kept.add(new Kept(same, segment));
                keptIds.add(same.id());
            }
        }
        List<Belief> closed = believed.stream()
                .filter(belief -> !keptIds.contains(belief.id()))
                .toList();
        return new Revision(kept, closed, opened);
    }

    /** What makes a belief and a segment the same. */
    private record Said(Value value, Interval valid) {}
}
