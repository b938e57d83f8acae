package dev.annals.episode.learn;

import dev.annals.recall.OwnBlocks;
import dev.annals.recall.Remainder;
import jakarta.inject.Singleton;

/** Keeps recalled text that is captured again from producing new memories. */
@Singleton
class LoopGuard {

    private final OwnBlocks blocks;

    LoopGuard(OwnBlocks blocks) {
        this.blocks = blocks;
    }

    /** The content without what Annals rendered, otherwise unchanged. */
    Remainder withoutRendered(String tenant, String content) {
        return blocks.removedFrom(tenant, content);
    }
}
