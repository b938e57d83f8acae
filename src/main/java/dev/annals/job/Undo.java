package dev.annals.job;

import dev.annals.change.Part;

/**
 * The undoing of a job.
 *
 * @param owner who holds the lease
 */
record Undo(String job, String owner) implements Part {

    @Override
    public String subject() {
        return job;
    }

    /** It reverts decisions. */
    @Override
    public boolean rearranges() {
        return true;
    }
}
