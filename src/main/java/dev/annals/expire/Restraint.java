package dev.annals.expire;

import dev.annals.job.Proposal;

/** What keeps a policy from ending a stale fact. */
final class Restraint {

    private Restraint() {}

    /** What is pinned, no job ends: it is left out. */
    static boolean protects(HeldFact fact) {
        return fact.pinned();
    }

    /**
     * What somebody has decided about, no policy ends by itself.
     *
     * @param auto whether a policy may act by itself
     */
    static Proposal.Stance stance(HeldFact fact, boolean auto) {
        return auto && !fact.decided() ? Proposal.Stance.AUTO : Proposal.Stance.PROPOSED;
    }
}
