package dev.annals.change;

import dev.annals.belief.ClaimKind;
import dev.annals.belief.Entity;
import dev.annals.belief.Reference;
import dev.annals.belief.Value;
import dev.annals.time.Precision;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One step of a transaction: a claim, or a decision about claims or entities. */
public sealed interface Op {

    /** Whether it was read out of a text: then it is left out where it cannot be done, and the rest of its transaction is not. */
    default boolean isTentative() {
        return false;
    }

    /**
     * Makes a claim.
     *
     * @param said null only for an end of whatever held
     * @param from null: the time of reference
     * @param to {@code Instants.MAX} when left open
     * @param written how finely the dates were written
     * @param quote what of an episode says so; null for a claim that somebody gave as one
     */
    record Make(
            ClaimKind kind,
            Reference subject,
            String predicate,
            @Nullable Said said,
            @Nullable Instant from,
            Instant to,
            Written written,
            double confidence,
            @Nullable String source,
            @Nullable String statement,
            @Nullable Quote quote)
            implements Op {

        @Override
        public boolean isTentative() {
            return subject instanceof Reference.Mentioned || said instanceof Said.Referred(Reference.Mentioned _);
        }

        /** The same, found in an episode: its entities are those that it mentions. */
        public Make mentionedIn(Quote words) {
            return new Make(
                    kind,
                    mentioned(subject),
                    predicate,
                    said instanceof Said.Referred(Reference object) ? new Said.Referred(mentioned(object)) : said,
                    from,
                    to,
                    written,
                    confidence,
                    source,
                    statement,
                    words);
        }

        private static Reference mentioned(Reference entity) {
            return entity instanceof Reference.ByName(String name, String type, var _)
                    ? new Reference.Mentioned(name, type == null ? Entity.UNTYPED : type)
                    : entity;
        }
    }

    /** A choice about claims or entities; recorded, and in force until it is reverted. */
    sealed interface Decide extends Op {
        Why why();
    }

    /**
     * What speaks for a decision.
     *
     * @param evidence the caller's own JSON object, in its canonical form
     */
    record Why(@Nullable String reason, @Nullable String evidence) {
        public static Why because(String reason) {
            return new Why(reason, null);
        }
    }

    /** Withdraws a claim, as never having been made: its source takes it back. */
    record Retract(String claim, Why why) implements Decide {}

    /** Does not believe a claim, whatever its source says. */
    record SetAside(String claim, Why why) implements Decide {}

    /** Two entities are one: the first counts as the other. */
    record Merge(Reference entity, Reference into, Why why) implements Decide {}

    /** Two entities are two, however alike their names are: nobody needs to ask again. */
    record Distinct(Reference entity, Reference from, Why why) implements Decide {}

    /** Two entities were taken for one: where the claims name the first, they mean the other. */
    record Split(Reference entity, Reference into, List<String> claims, Why why) implements Decide {}

    /** Both sides of a contradiction stand. */
    record Accept(String contradiction, Why why) implements Decide {}

    /** What these claims say stands, though a rule says that it cannot all be true. */
    record AcceptRule(String rule, List<String> claims, Why why) implements Decide {}

    /** Another name that finds an entity. */
    record Alias(Reference entity, String name, Why why) implements Decide {

        @Override
        public boolean isTentative() {
            return entity instanceof Reference.Mentioned;
        }
    }

    /** Gives an entity another name; it is still found by the one before, as of when it bore it. */
    record Rename(Reference entity, String name, Why why) implements Decide {}

    /** Says what an entity is, whatever was said of that before. */
    record Retype(Reference entity, String type, Why why) implements Decide {}

    /** Keeps something out of searches. What is believed stays as it is. */
    record Archive(Target target, Why why) implements Decide {}

    /** Keeps something from being archived. */
    record Pin(Target target, Why why) implements Decide {}

    /** What is archived or pinned: a fact, which means the claims behind it now, or the text of an episode. */
    record Target(Kind kind, String id) {

        public enum Kind {
            FACT,
            EPISODE;

            /** As a field of the op, and in the graph. */
            public String word() {
                return name().toLowerCase(Locale.ROOT);
            }
        }
    }

    /** Takes a decision back. */
    record Revert(String decision, Why why) implements Decide {}

    /** How finely dates were written; null where none was. */
    record Written(@Nullable Precision from, @Nullable Precision to) {}

    /** What a claim says of its subject, before entities are looked up. */
    sealed interface Said {

        record Referred(Reference reference) implements Said {}

        record Literal(Value.Literal value) implements Said {}
    }
}
