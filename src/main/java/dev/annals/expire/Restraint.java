package dev.annals.expire;

import dev.annals.job.Proposal;

/** What keeps a policy from ending a stale fact: one that is protected would be left out here. */
final class Restraint {

    private Restraint() {}

    /**
     * What somebody has decided about, no policy ends by itself.
     *
     * @param auto whether a policy may act by itself
     */
    static Proposal.Stance stance(HeldFact fact, boolean auto) {
        return auto && !fact.decided() ? Proposal.Stance.AUTO : Proposal.Stance.PROPOSED;
    }
}
