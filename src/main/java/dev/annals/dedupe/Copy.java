package dev.annals.dedupe;

import dev.annals.change.Op;
import dev.annals.job.Item;
import dev.annals.job.Mode;
import dev.annals.job.Proposal;

/** An episode that says exactly what another one said. */
sealed interface Copy permits Repeat, LastCopy {

    String about();

    String scope();

    String reason();

    /** What is to be done, as canonical JSON. */
    String change();

    /** Whether it was done before and somebody took that back. */
    boolean takenBack();

    Op op(String job);

    /** A policy never repeats on its own what somebody took back. */
    default Proposal proposal(Mode mode) {
        return new Proposal(
                about(), scope(), reason(), change(), mode.unless(takenBack()).stance());
    }

    default boolean isAsPlanned(Item item) {
        return Proposal.digest(about(), scope(), change()).equals(item.digest());
    }
}
