package dev.annals.consolidate;

import dev.annals.change.Part;
import dev.annals.embed.Embedding;
import dev.annals.job.Item;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The digests that a job keeps in one commit.
 *
 * @param all at least one, all in one scope
 */
record DigestCommit(String job, List<One> all) implements Part {

    /**
     * @param ready null if it is no longer as planned
     */
    record One(Item item, @Nullable Ready ready) {}

    /**
     * @param row of its episode
     * @param embedding of its text
     */
    record Ready(Draft draft, Map<String, Object> row, Embedding embedding) {}

    List<Item> items() {
        return all.stream().map(One::item).toList();
    }

    @Override
    public String subject() {
        return job;
    }

    @Override
    public boolean rearranges() {
        return false;
    }
}
