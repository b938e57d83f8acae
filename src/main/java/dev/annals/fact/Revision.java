package dev.annals.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What must change for the beliefs about some slots to become what their claims now say.
 *
 * @param kept beliefs that stay as they are, each with the segment that says the same: only the support may differ
 * @param closed beliefs no longer held
 * @param opened segments not believed before
 */
public record Revision(List<Kept> kept, List<Belief> closed, List<Segment> opened) {

    public record Kept(Belief belief, Segment segment) {}

    /** Pairs what is believed with what is derived; what did not change keeps its id. */
    public static Revision of(Collection<Belief> believed, List<Segment> derived) {
        List<Kept> kept = new ArrayList<>();
        List<Belief> closed = new ArrayList<>(believed);
        List<Segment> opened = new ArrayList<>();
        for (Segment segment : derived) {
            closed.stream()
                    .filter(belief -> belief.says(segment))
                    .findFirst()
                    .ifPresentOrElse(
                            belief -> {
                                kept.add(new Kept(belief, segment));
                                closed.remove(belief);
                            },
                            () -> opened.add(segment));
        }
        return new Revision(kept, closed, opened);
    }
}
