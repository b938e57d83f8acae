package dev.annals.episode.learn;

import dev.annals.belief.Predicate;
import dev.annals.change.Op;
import dev.annals.change.Part;
import dev.annals.embed.Embedding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An episode that a commit learns.
 *
 * @param owner who leased it; learned by another meanwhile, it is not learned again
 * @param replaces whether what its source sent under the same name before is withdrawn
 * @param passages what it says, with the vectors it is found by
 * @param names other names of entities that its prose tells
 * @param found the claims its prose makes
 * @param vocabulary how many values their predicates hold
 * @param readBy the extractor that read its prose, if one did
 * @param note for its receipt
 */
record Lesson(
        String episode,
        String owner,
        boolean replaces,
        List<Passage> passages,
        List<Op.Alias> names,
        List<Op.Make> found,
        List<Predicate> vocabulary,
        @Nullable String readBy,
        @Nullable String note)
        implements Part {

    /** @param start where it begins in the content, in characters */
    record Passage(String before, String text, int start, Embedding embedding) {}

    @Override
    public String subject() {
        return episode;
    }

    /** By another name it finds whom others may mean beside it. */
    @Override
    public boolean rearranges() {
        return replaces || !names.isEmpty();
    }
}
