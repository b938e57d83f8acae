package dev.annals.episode.reread;

import dev.annals.belief.Predicate;
import dev.annals.change.Op;
import dev.annals.change.Part;
import dev.annals.job.Item;
import java.util.List;

/**
 * Part of a commit that learns what a second reading of an episode found.
 *
 * @param read everything the episode says
 * @param vocabulary the predicates of the claims, with their cardinality
 * @param by the extractor that read it
 */
record Rereading(Item item, List<Op.Make> read, List<Predicate> vocabulary, String by) implements Part {

    @Override
    public String subject() {
        return item.about();
    }

    @Override
    public boolean rearranges() {
        return false;
    }
}
