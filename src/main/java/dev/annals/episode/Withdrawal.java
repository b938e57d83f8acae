package dev.annals.episode;

import dev.annals.change.Part;

/** The withdrawal of what an episode said. */
record Withdrawal(String episode, String why) implements Part {

    @Override
    public String subject() {
        return episode;
    }

    /** Other changes of the same commit may concern its claims. */
    @Override
    public boolean rearranges() {
        return true;
    }
}
