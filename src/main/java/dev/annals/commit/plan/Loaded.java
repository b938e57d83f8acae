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
 * What was read of the graph for a group of submissions: all that planning them needs.
 *
 * @param keys the idempotency keys in use
 * @param absent the keys of slots that are not there
 * @param claims where the claims to decide about compete, by their ids
 * @param decisions those to revert, by their ids
 * @param contradictions those to accept, by their ids
 * @param facts those to archive or pin, by their ids
 * @param episodes likewise
 * @param shares what features do to the commits of their parts, by the parts' subjects
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
        Map<String, KeptEpisode> episodes,
        Map<String, Share> shares) {

    /**
     * A request that took effect before, with its answer.
     *
     * @param receipt null where it was no commit
     */
    public record Answered(Digest request, @Nullable Receipt receipt) {}

    /**
     * Entities, and who counts as whom among them.
     *
     * @param near those of which it is known what claims mean by them: merges and splits lead from them to no other
     * @param nameKeys the folded names all of whose bearers are among them
     * @param naming what decides how entities are called and what they are, for those of whom that may change
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
     * An entity, with what leads to it and from it.
     *
     * @param merges the one by which it counts as another, if it does
     */
    public record Person(Entity entity, List<EntityIndex.Alias> aliases, List<Identities.Merge> merges) {}

    /**
     * @param born the first name
     * @param renames in force, in their order
     * @param retypes in force, in their order
     * @param typed what claims say that it is, without those to decide about; null: nothing
     */
    public record Naming(
            String born,
            List<Word> renames,
            List<Word> retypes,
            @Nullable String typed) {}

    /** A name or type that a decision gave. */
    public record Word(String decision, String word) {}

    /** @param claims at least those that count */
    public record LoadedSlot(
            Slot slot, List<HeldClaim> claims, List<Belief> beliefs, List<HeldContradiction> contradictions) {}

    /**
     * Where a claim competes.
     *
     * @param slots the key of its slot, and of those it matters for too
     * @param named the entities it names: its subject, and its object if it has one
     * @param types the entities whose type it gives
     */
    public record Place(
            String scope, HeldClaim.Standing standing, List<String> slots, List<String> named, List<Typed> types) {}

    /** @param type that the claim gives */
    public record Typed(String entity, String type) {}

    /**
     * @param claims that it weighed
     * @param reverted whether it is in force no more
     */
    public record MadeDecision(Decision decision, List<String> scopes, List<String> claims, boolean reverted) {}

    /**
     * Where a contradiction is, or was.
     *
     * @param gone whether it is there no more
     */
    public record Disputed(String scope, String slot, boolean gone) {}

    /**
     * Where a fact is believed.
     *
     * @param slot the key of its slot; null where it is believed no more
     */
    public record HeldFact(String scope, @Nullable String slot) {}

    /** @param learned whether it was, and stands */
    public record KeptEpisode(String scope, boolean learned, Keeping keeping) {}
}
