package dev.annals.commit;

import dev.annals.change.Part;
import dev.annals.change.Receipt;
import dev.annals.change.Share;
import java.util.List;
import org.neo4j.driver.TransactionContext;

/**
 * A feature's share in commits: what it must know, may refuse and writes along, in the same database transaction. All
 * parts of a group come at once. Both methods may run twice.
 */
public interface CommitParticipant<P extends Part> {

    /** The parts that are this feature's. */
    Class<P> parts();

    /** With the tenant's head locked. @return what each part does to its commit, in their order */
    List<Share> load(TransactionContext tx, String tenant, List<P> parts);

    /** After the commits they belong to were written, in their order. */
    void write(TransactionContext tx, String tenant, List<Taken<P>> taken);

    /**
     * A part that its commit took along.
     *
     * @param believed whether a claim of the commit supports a fact
     */
    record Taken<P extends Part>(P part, String scope, Receipt receipt, boolean believed) {}
}
