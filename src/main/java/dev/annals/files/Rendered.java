package dev.annals.files;

import dev.annals.asof.Basis;
import dev.annals.fact.Fact;
import dev.annals.files.block.FactLine;
import dev.annals.files.block.Room;
import dev.annals.files.block.Stamp;
import dev.annals.files.render.Layout;
import java.util.List;
import java.util.Map;
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

    /** @param valueKey of the fact's value, as stored in the graph */
    record Held(Fact fact, String valueKey) {}
}
