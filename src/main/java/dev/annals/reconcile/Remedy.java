package dev.annals.reconcile;

import dev.annals.change.Op;
import dev.annals.job.Item;
import dev.annals.job.Proposal;
import java.util.List;
import java.util.stream.Stream;

/** What policies make of a finding: pure. */
sealed interface Remedy permits Settlement, Mirroring {

    Finding finding();

    Proposal proposal();

    /** @param job whose changes they are */
    List<Op> ops(String job);

    /** Claims that it sets aside. */
    default Stream<String> refuted() {
        return Stream.empty();
    }

    /** Whether nothing has changed about it. */
    default boolean isAsPlanned(Item item) {
        Proposal now = proposal();
        return Proposal.digest(now.about(), now.scope(), now.change()).equals(item.digest());
    }
}
