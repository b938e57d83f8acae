package dev.annals.commit.plan;

import dev.annals.belief.Entity;
import dev.annals.belief.Reference;
import dev.annals.change.Change;
import dev.annals.change.Op;
import dev.annals.change.Share;
import dev.annals.change.Submission;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What in the graph a group of submissions could touch, as far as the submissions themselves show. */
public final class Needs {

    public final Set<String> keys = new LinkedHashSet<>();
    public final Set<String> predicates = new LinkedHashSet<>();
    public final Set<String> redeclared = new LinkedHashSet<>();
    public final Set<String> nameKeys = new LinkedHashSet<>();
    public final Set<String> entityIds = new LinkedHashSet<>();

    /** The claims to decide about. */
    public final Set<String> claims = new LinkedHashSet<>();

    /** The decisions to revert. */
    public final Set<String> decisions = new LinkedHashSet<>();

    /** The contradictions to accept. */
    public final Set<String> contradictions = new LinkedHashSet<>();

    /** The facts to archive and pin. */
    public final Set<String> facts = new LinkedHashSet<>();

    /** The episodes to archive and pin. */
    public final Set<String> episodes = new LinkedHashSet<>();

    /** The entities to merge and split. */
    final Set<Scoped> identities = new LinkedHashSet<>();

    /** The entities to retype. */
    final Set<Scoped> retyped = new LinkedHashSet<>();

    final Set<Claimed> claimed = new LinkedHashSet<>();
    final Set<Named> named = new LinkedHashSet<>();
    private boolean rearranges;

    /** A claim about to be made, with what determines its slot. */
    record Claimed(String scope, Reference subject, String predicate, Op.@Nullable Said said) {}

    record Scoped(String scope, Reference entity) {}

    /**
     * An entity about to get another name.
     *
     * @param nameKeys the keys under which that name may be looked up
     */
    record Named(Scoped entity, Set<String> nameKeys) {}

    public static Needs of(List<Submission> submissions, Map<String, Share> shares) {
        Needs needs = new Needs();
        submissions.forEach(submission -> needs.add(submission, shares));
        return needs;
    }

    /** Whether claims that do not count may count again, or claims may change their meaning. */
    public boolean rearranges() {
        return rearranges;
    }

    private void add(Submission submission, Map<String, Share> shares) {
        if (submission.key() != null) {
            keys.add(submission.key().text());
        }
        rearranges |= submission.change().rearranges();
        switch (submission.change()) {
            case Change.Transaction transaction -> {
                transaction.ops().forEach(op -> add(op, transaction.scope()));
                if (transaction.part() != null) {
                    Objects.requireNonNull(shares.get(transaction.part().subject()))
                            .ops()
                            .forEach(op -> add(op, transaction.scope()));
                }
            }
            case Change.Declaration declaration -> {
                predicates.add(declaration.predicate().name());
                redeclared.add(declaration.predicate().name());
            }
        }
    }

    private void add(Op op, String scope) {
        switch (op) {
            case Op.Make make -> {
                predicates.add(make.predicate());
                add(make.subject());
                if (make.said() instanceof Op.Said.Referred(Reference object)) {
                    add(object);
                }
                claimed.add(new Claimed(scope, make.subject(), make.predicate(), make.said()));
            }
            case Op.Retract retract -> claims.add(retract.claim());
            case Op.SetAside setAside -> claims.add(setAside.claim());
            case Op.Merge merge -> {
                identity(scope, merge.entity());
                identity(scope, merge.into());
            }
            case Op.Distinct distinct -> {
                add(distinct.entity());
                add(distinct.from());
            }
            case Op.Split split -> {
                identity(scope, split.entity());
                identity(scope, split.into());
                claims.addAll(split.claims());
            }
            case Op.Accept accept -> contradictions.add(accept.contradiction());
            case Op.AcceptRule accept -> claims.addAll(accept.claims());
            case Op.Alias alias -> named(scope, alias.entity(), alias.name());
            case Op.Rename rename -> named(scope, rename.entity(), rename.name());
            case Op.Retype retype -> {
                add(retype.entity());
                retyped.add(new Scoped(scope, retype.entity()));
            }
            case Op.Archive archive -> add(archive.target());
            case Op.Pin pin -> add(pin.target());
            case Op.Revert revert -> decisions.add(revert.decision());
        }
    }

    private void add(Op.Target target) {
        switch (target.kind()) {
            case FACT -> facts.add(target.id());
            case EPISODE -> episodes.add(target.id());
        }
    }

    private void identity(String scope, Reference entity) {
        add(entity);
        identities.add(new Scoped(scope, entity));
    }

    private void named(String scope, Reference entity, String name) {
        Reference next = new Reference.Mentioned(name, Entity.UNTYPED);
        add(entity);
        add(next); // another entity may have it
        named.add(new Named(new Scoped(scope, entity), next.nameKeys()));
    }

    private void add(Reference reference) {
        if (reference instanceof Reference.ById(String id)) {
            entityIds.add(id);
        }
        nameKeys.addAll(reference.nameKeys());
    }
}
