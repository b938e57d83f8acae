package dev.annals.commit;

import dev.annals.change.Part;
import dev.annals.change.Receipt;
import dev.annals.change.Share;
import java.util.List;
import org.neo4j.driver.TransactionContext;

/**
 * A feature's part in commits: what it reads, may refuse and writes, in the same database transaction. All parts of a
 * group are passed at once. Both methods may run twice, when an attempt is retried.
 */
public interface CommitParticipant<P extends Part> {

    /** The type of this feature's parts. */
    Class<P> parts();

    /**
     * Called with the tenant's head locked.
     *
     * @return what each part contributes to its commit, in the order of the parts
     */
    List<Share> load(TransactionContext tx, String tenant, List<P> parts);

    /** Called after the commits that the parts belong to were written, in their order. */
    void write(TransactionContext tx, String tenant, List<Taken<P>> taken);

    /**
     * A part that its commit carried along.
     *
     * @param believed whether a claim of the commit supports a fact
     */
    record Taken<P extends Part>(P part, String scope, Receipt receipt, boolean believed) {}
}
