package dev.annals.episode.learn;

import dev.annals.belief.Predicate;
import dev.annals.change.Op;
import dev.annals.change.Part;
import dev.annals.embed.Embedding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a commit learns from an episode.
 *
 * @param owner who leased it; if another worker has learned it meanwhile, it is not learned again
 * @param replaces whether to withdraw the earlier episode that its source sent under the same id
 * @param passages its text, with the vectors it is found by
 * @param names other names its prose gives to entities
 * @param found the claims its prose makes
 * @param vocabulary the predicates of these claims, with their cardinality
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

    /** @param start offset in the content, in characters */
    record Passage(String before, String text, int start, Embedding embedding) {}

    @Override
    public String subject() {
        return episode;
    }

    /** Once it has given an entity another name, other changes of the commit may mean that entity by it. */
    @Override
    public boolean rearranges() {
        return replaces || !names.isEmpty();
    }
}
