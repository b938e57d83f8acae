package dev.annals.episode.reread;

import dev.annals.belief.Predicate;
import dev.annals.change.Op;
import dev.annals.change.Part;
import dev.annals.job.Item;
import java.util.List;

/**
 * An episode that was read again, for a commit that learns what is new in it.
 *
 * @param read all that it says
 * @param vocabulary how many values the predicates hold
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
