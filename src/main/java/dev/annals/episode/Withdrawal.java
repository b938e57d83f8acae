package dev.annals.episode;

import dev.annals.change.Part;

/** Takes back what an episode said. */
record Withdrawal(String episode, String why) implements Part {

    @Override
    public String subject() {
        return episode;
    }

    /** Its claims may be ones that others change beside it. */
    @Override
    public boolean rearranges() {
        return true;
    }
}
