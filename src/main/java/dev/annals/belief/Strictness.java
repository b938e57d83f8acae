package dev.annals.belief;

import org.jspecify.annotations.Nullable;

/** How strictly a predicate is treated. */
public record Strictness(Consistency consistency, WhenDisputed whenDisputed) {

    public static final Strictness USUAL = new Strictness(Consistency.EVENTUAL, WhenDisputed.BELIEVE);

    public boolean isStrong() {
        return consistency == Consistency.STRONG;
    }

    /** Null for the default, as in the graph and the journal. */
    public @Nullable String consistencyWord() {
        return isStrong() ? consistency.word() : null;
    }

    /** Null for the default, as in the graph and the journal. */
    public @Nullable String whenDisputedWord() {
        return whenDisputed == WhenDisputed.WITHHOLD ? whenDisputed.word() : null;
    }

    /** @param consistency and whenDisputed as stored in the graph; null: the default */
    public static Strictness ofWords(@Nullable String consistency, @Nullable String whenDisputed) {
        return new Strictness(
                consistency == null ? USUAL.consistency : Consistency.ofWord(consistency),
                whenDisputed == null ? USUAL.whenDisputed : WhenDisputed.ofWord(whenDisputed));
    }
}
