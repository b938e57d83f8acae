package dev.annals.reconcile;

import dev.annals.change.Op;
import dev.annals.job.Item;
import dev.annals.job.Proposal;
import java.util.List;
import java.util.stream.Stream;

/** How policies treat a finding: pure. */
sealed interface Remedy permits Settlement, Mirroring, Unmirroring {

    Finding finding();

    Proposal proposal();

    /** @param job the job that makes the changes */
    List<Op> ops(String job);

    /** The claims that it sets aside. */
    default Stream<String> refuted() {
        return Stream.empty();
    }

    /** Whether it is still what was planned. */
    default boolean isAsPlanned(Item item) {
        Proposal now = proposal();
        return Proposal.digest(now.about(), now.scope(), now.change()).equals(item.digest());
    }
}
