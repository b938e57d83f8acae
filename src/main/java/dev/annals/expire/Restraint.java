package dev.annals.expire;

import dev.annals.job.Mode;
import dev.annals.job.Proposal;

/** Decides what keeps a policy from ending a stale fact. */
final class Restraint {

    private Restraint() {}

    /** No job ends pinned facts; they are left out. */
    static boolean protects(HeldFact fact) {
        return fact.pinned();
    }

    /**
     * No policy ends by itself what somebody has decided about.
     *
     * @param mode whether a policy may act without asking
     */
    static Proposal.Stance stance(HeldFact fact, Mode mode) {
        return mode.unless(fact.decided()).stance();
    }
}
