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

    /**
     * Whether it was read from a text: if it cannot be done, it is skipped and the rest of its transaction still
     * applies.
     */
    default boolean isTentative() {
        return false;
    }

    /**
     * Makes a claim.
     *
     * @param said null only for an end or a denial of every value
     * @param from null: the reference time
     * @param to {@code Instants.MAX} if open
     * @param written how finely the dates were written
     * @param quote the words of the episode that say so; null for a claim that did not come from a text
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

        /** The same claim, as found in an episode: its entities are mentions. */
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

    /** A choice about claims or entities; it is recorded, and in force until reverted. */
    sealed interface Decide extends Op {
        Why why();
    }

    /**
     * The justification of a decision.
     *
     * @param evidence the caller's own JSON object, in canonical form; null: none
     */
    record Why(@Nullable String reason, @Nullable String evidence) {
        public static Why because(String reason) {
            return new Why(reason, null);
        }
    }

    /** Withdraws a claim, as if it had never been made: its source takes it back. */
    record Retract(String claim, Why why) implements Decide {}

    /** Does not believe a claim, whatever its source says. */
    record SetAside(String claim, Why why) implements Decide {}

    /** Two entities are one: the first counts as the other. */
    record Merge(Reference entity, Reference into, Why why) implements Decide {}

    /** Two entities are two, however alike their names: nobody needs to ask again. */
    record Distinct(Reference entity, Reference from, Why why) implements Decide {}

    /** Two entities were taken for one: where the claims name the first, they mean the other. */
    record Split(Reference entity, Reference into, List<String> claims, Why why) implements Decide {}

    /** Both sides of a contradiction stand. */
    record Accept(String contradiction, Why why) implements Decide {}

    /** These claims stand, although a rule says that they cannot all be true. */
    record AcceptRule(String rule, List<String> claims, Why why) implements Decide {}

    /** Gives an entity another name by which it is found. */
    record Alias(Reference entity, String name, Why why) implements Decide {

        @Override
        public boolean isTentative() {
            return entity instanceof Reference.Mentioned;
        }
    }

    /** Renames an entity; as of earlier known times it is still found by its former name. */
    record Rename(Reference entity, String name, Why why) implements Decide {}

    /** Sets the type of an entity, whatever claims say. */
    record Retype(Reference entity, String type, Why why) implements Decide {}

    /** Keeps something out of searches. What is believed does not change. */
    record Archive(Target target, Why why) implements Decide {}

    /** Keeps something from being archived. */
    record Pin(Target target, Why why) implements Decide {}

    /**
     * What is archived or pinned: a fact, which stands for the claims that support it now, or the text of an episode.
     */
    record Target(Kind kind, String id) {

        public enum Kind {
            FACT,
            EPISODE;

            /** As written in the op and in the graph. */
            public String word() {
                return name().toLowerCase(Locale.ROOT);
            }
        }
    }

    /** Reverts a decision. */
    record Revert(String decision, Why why) implements Decide {}

    /** How finely dates were written; null for a date that was not given. */
    record Written(@Nullable Precision from, @Nullable Precision to) {}

    /** What a claim says of its subject, before entities are looked up. */
    sealed interface Said {

        record Referred(Reference reference) implements Said {}

        record Literal(Value.Literal value) implements Said {}
    }
}
