package dev.annals.expire;

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
     * @param auto whether a policy may act without asking
     */
    static Proposal.Stance stance(HeldFact fact, boolean auto) {
        return auto && !fact.decided() ? Proposal.Stance.AUTO : Proposal.Stance.PROPOSED;
    }
}
