package dev.annals.files;

import dev.annals.asof.Basis;
import dev.annals.fact.Fact;
import dev.annals.files.block.FactLine;
import dev.annals.files.block.Room;
import dev.annals.files.block.Stamp;
import dev.annals.files.render.Layout;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a file can show as of a basis.
 *
 * @param deleted the keys of facts that were deleted from the file
 * @param told the most valuable first, more than can fit
 * @param all the number of all facts
 * @param facts by key
 */
record Rendered(
        Basis basis,
        Stamp stamp,
        Deletions deletions,
        Set<String> deleted,
        List<FactLine> told,
        long all,
        Map<String, Held> facts) {

    /** Those that were not deleted. */
    List<FactLine> left() {
        return told.stream().filter(one -> !deleted.contains(one.key())).toList();
    }

    /** Those that fit into the room. */
    List<FactLine> within(Room room) {
        return Layout.of(left(), room).all().toList();
    }

    /** The fact that took the place of one that holds one value at a time. */
    Optional<FactLine> inPlaceOf(Held was) {
        return told.stream()
                .filter(one -> was.competesWith(Objects.requireNonNull(facts.get(one.key()))))
                .findFirst();
    }

    /**
     * @param valueKey of the fact's value, as stored in the graph
     * @param single whether its predicate holds one value at a time
     */
    record Held(Fact fact, String valueKey, boolean single) {

        private boolean competesWith(Held other) {
            return single
                    && fact.scope().equals(other.fact.scope())
                    && fact.subject().id().equals(other.fact.subject().id())
                    && fact.predicate().equals(other.fact.predicate());
        }
    }
}
