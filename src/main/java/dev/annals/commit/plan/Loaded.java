package dev.annals.commit.plan;

import dev.annals.belief.Belief;
import dev.annals.belief.Entity;
import dev.annals.belief.EntityIndex;
import dev.annals.belief.Identities;
import dev.annals.belief.Predicate;
import dev.annals.belief.Slot;
import dev.annals.change.Receipt;
import dev.annals.change.Share;
import dev.annals.digest.Digest;
import dev.annals.journal.Decision;
import dev.annals.journal.Head;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was read from the graph for a group of submissions: all that planning them needs.
 *
 * @param keys the idempotency keys in use
 * @param absent the keys of slots that do not exist
 * @param claims the places of the claims to decide about, by claim id
 * @param decisions those to revert, by id
 * @param contradictions those to accept, by id
 * @param facts those to archive or pin, by id
 * @param episodes those to archive or pin, by id
 * @param shares what features contribute to the commits of their parts, by part subject
 */
public record Loaded(
        Head head,
        Map<String, Answered> keys,
        List<Predicate> predicates,
        People people,
        List<LoadedSlot> slots,
        Set<String> absent,
        Map<String, Place> claims,
        Map<String, MadeDecision> decisions,
        Map<String, Disputed> contradictions,
        Map<String, HeldFact> facts,
        Map<String, HeldEpisode> episodes,
        Map<String, Share> shares) {

    /**
     * A request that took effect before, with its answer.
     *
     * @param receipt null if it was not a commit
     */
    public record Answered(Digest request, @Nullable Receipt receipt) {}

    /**
     * Entities, and which count as which.
     *
     * @param near the ids of entities whose merges and splits are all loaded, so that it is known what claims mean by
     *     them
     * @param nameKeys folded names for which all entities that have them are loaded
     * @param naming the sources of names and types, for entities whose name or type may change
     */
    public record People(
            List<Entity> entities,
            List<EntityIndex.Alias> aliases,
            List<Identities.Merge> merges,
            List<Identities.Split> splits,
            Set<String> near,
            Map<String, Naming> naming,
            Set<String> nameKeys) {}

    /**
     * An entity with its aliases and its merge.
     *
     * @param merges the merge by which it counts as another; at most one
     */
    public record Person(Entity entity, List<EntityIndex.Alias> aliases, List<Identities.Merge> merges) {}

    /**
     * @param born the first name
     * @param renames the decisions in force, in order
     * @param retypes the decisions in force, in order
     * @param types by the claims and decisions that give them: of the claims other than those being decided about, the
     *     first
     * @param typed the type given by claims that are unknown; null: none
     */
    public record Naming(
            String born,
            List<Word> renames,
            List<Word> retypes,
            List<Word> types,
            @Nullable String typed) {}

    /**
     * A name or type.
     *
     * @param source the id of the decision or claim that gives it
     */
    public record Word(String source, String word) {}

    /** @param claims at least the live ones */
    public record LoadedSlot(
            Slot slot, List<HeldClaim> claims, List<Belief> beliefs, List<HeldContradiction> contradictions) {}

    /**
     * Where a claim competes.
     *
     * @param slots the keys of its slot and of others that it affects
     * @param named the ids of its subject and, if it has one, its object, as named
     * @param types the entities whose type it gives
     */
    public record Place(
            String scope, HeldClaim.Standing standing, List<String> slots, List<String> named, List<Typed> types) {}

    /** @param type the type that the claim gives */
    public record Typed(String entity, String type) {}

    /**
     * @param claims the claims it is about
     * @param reverted whether it is no longer in force
     */
    public record MadeDecision(Decision decision, List<String> scopes, List<String> claims, boolean reverted) {}

    /**
     * The slot of a contradiction.
     *
     * @param gone whether it no longer exists
     */
    public record Disputed(String scope, String slot, boolean gone) {}

    /**
     * The slot of a fact.
     *
     * @param slot the slot's key; null if the fact is no longer believed
     */
    public record HeldFact(String scope, @Nullable String slot) {}

    /** @param learned whether it was learned and not withdrawn */
    public record HeldEpisode(String scope, boolean learned, Marks marks) {}
}
