package dev.annals.belief;

import java.util.Collection;
import java.util.List;

/** Which claims of one slot cannot all be true: the rule of {@code docs/semantics.md} as one pure function. */
public final class Contradictions {

    private Contradictions() {}

    /** @return in order of time, then of the values */
    public static List<Contradiction> derive(Collection<Claim> live, boolean constant) {
        return List.of();
    }
}
