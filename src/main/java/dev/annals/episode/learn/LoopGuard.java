package dev.annals.episode.learn;

import dev.annals.recall.OwnBlocks;
import dev.annals.recall.Remainder;
import jakarta.inject.Singleton;

/** Keeps recalled text that is captured again from breeding memories. */
@Singleton
class LoopGuard {

    private final OwnBlocks blocks;

    LoopGuard(OwnBlocks blocks) {
        this.blocks = blocks;
    }

    /** The content without what was rendered here; nothing else is changed. */
    Remainder withoutRendered(String tenant, String content) {
        return blocks.removedFrom(tenant, content);
    }
}
