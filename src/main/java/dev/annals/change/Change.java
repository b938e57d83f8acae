package dev.annals.change;

import dev.annals.belief.Predicate;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a commit is asked to do. */
public sealed interface Change {

    /** The reason given by the caller. */
    @Nullable
    String reason();

    /** How much work it is, counted in ops. */
    int size();

    /** Whether it changes what was loaded for others, so that it cannot share a database transaction with them. */
    boolean rearranges();

    /**
     * Ops that apply in order, all or nothing.
     *
     * @param knownAt null: now
     * @param referenceTime the default validFrom of claims; null: the time of the commit
     * @param part what a feature adds to it, if anything
     */
    record Transaction(
            String scope,
            @Nullable Instant knownAt,
            @Nullable String reason,
            List<Op> ops,
            @Nullable Instant referenceTime,
            @Nullable Part part)
            implements Change {

        public static Transaction of(String scope, @Nullable Instant knownAt, @Nullable String reason, List<Op> ops) {
            return new Transaction(scope, knownAt, reason, ops, null, null);
        }

        @Override
        public int size() {
            return Math.max(1, ops.size());
        }

        @Override
        public boolean rearranges() {
            return (part != null && part.rearranges())
                    || ops.stream().anyMatch(op -> op instanceof Op.Decide && !(op instanceof Op.Retract));
        }
    }

    /**
     * Declares how many values a predicate holds, its phrase, and the words that express it.
     *
     * @param predicate if its lifespan is not declared, it stays as it is
     * @param kept what else stays as it is
     * @param words the words that express it in prose, as canonical JSON; null: none of the tenant's own
     */
    record Declaration(
            Predicate predicate,
            Set<Kept> kept,
            @Nullable String words,
            @Nullable String reason) implements Change {

        /** What a declaration may leave as it is. */
        public enum Kept {
            PHRASE,
            WORDS
        }

        public static Declaration of(Predicate predicate) {
            return new Declaration(predicate, Set.of(), null, null);
        }

        /** This declaration of a predicate that was declared otherwise before. */
        public Declaration over(Predicate before) {
            Predicate declared = new Predicate(
                    predicate.name(),
                    predicate.cardinality(),
                    kept.contains(Kept.PHRASE) ? before.phrase() : predicate.phrase(),
                    predicate.constant(),
                    predicate.lifespan().or(before.lifespan()),
                    predicate.strictness());
            return new Declaration(declared, kept, words, reason);
        }

        @Override
        public int size() {
            return 1;
        }

        @Override
        public boolean rearranges() {
            return true;
        }
    }
}
