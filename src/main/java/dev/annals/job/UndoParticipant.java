package dev.annals.job;

import dev.annals.change.Op;
import dev.annals.change.Receipt;
import dev.annals.change.Share;
import dev.annals.commit.CommitParticipant;
import dev.annals.graph.Statement;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/** Undoes jobs in commits: exactly what each decided and claimed, except what somebody has already taken back. */
@Singleton
class UndoParticipant implements CommitParticipant<Undo> {

    private static final Statement TO_UNDO = Statement.named("job/work/to-undo");
    private static final Statement LINK = Statement.named("job/work/link-decisions");

    private final JobKinds kinds;

    UndoParticipant(JobKinds kinds) {
        this.kinds = kinds;
    }

    @Override
    public Class<Undo> parts() {
        return Undo.class;
    }

    @Override
    public List<Share> load(TransactionContext tx, String tenant, List<Undo> parts) {
        return parts.stream().map(undo -> share(tx, tenant, undo)).toList();
    }

    private Share share(TransactionContext tx, String tenant, Undo undo) {
        JobRow job = JobRow.lock(tx, tenant, undo.job());
        if (!job.isBeing(JobState.UNDOING, undo.owner())) {
            return Share.refused(
                    new ProblemException(ErrorCode.LEASE_LOST, "Another worker has the job, or it is undone."));
        }
        Op.Why why = Op.Why.because("job " + undo.job() + " is undone");
        List<Op> ops = new ArrayList<>();
        JobKind kind = kinds.need(job.kind());
        for (Record item : toUndo(tx, tenant, undo, kind.undoneAtOnce())) {
            item.get("decisions").asList(Value::asString).forEach(id -> ops.add(new Op.Revert(id, why)));
            item.get("claims").asList(Value::asString).forEach(id -> ops.add(new Op.Retract(id, why)));
            item.get("archived")
                    .asList(Value::asString)
                    .forEach(id -> ops.add(new Op.Archive(new Op.Target(Op.Target.Kind.EPISODE, id), why)));
        }
        return new Share(null, ops, kind.takesBack(tx, tenant, undo.job()));
    }

    private static List<Record> toUndo(TransactionContext tx, String tenant, Undo undo, int most) {
        return TO_UNDO.run(tx, Map.of("tenant", tenant, "job", undo.job(), "limit", most));
    }

    @Override
    public void write(TransactionContext tx, String tenant, List<Taken<Undo>> taken) {
        taken.forEach(one -> write(tx, tenant, one.part(), one.receipt()));
    }

    private void write(TransactionContext tx, String tenant, Undo undo, Receipt receipt) {
        JobRow job = JobRow.lock(tx, tenant, undo.job());
        JobKind kind = kinds.need(job.kind());
        kind.takeBack(tx, tenant, undo.job(), receipt.commit());
        kind.undone(tx, tenant, ItemsByState.undo(tx, job, kind.undoneAtOnce()));
        JobLeases.set(tx, tenant, undo.job(), Map.of("left", ItemsByState.count(tx, job, ItemState.APPLIED)));
        LINK.run(
                tx,
                Map.of(
                        "tenant",
                        tenant,
                        "job",
                        undo.job(),
                        "ids",
                        receipt.decisions().stream()
                                .map(Receipt.DecisionRef::id)
                                .toList()));
    }
}
