package dev.annals.dedupe.match;

import java.util.List;

/** Evidence for or against two entities being the same. */
public sealed interface Sign {

    /**
     * How their names compare.
     *
     * @param likeness from 0 to 1
     */
    record Names(double likeness, List<String> reasons) implements Sign {}

    /**
     * A value believed of both.
     *
     * @param shown readable form
     * @param identifies whether hardly any two entities share a value of this kind
     * @param bearers how many entities have the value, including these two
     * @param among how many entities there are
     */
    record Shared(String predicate, String shown, boolean identifies, long bearers, long among) implements Sign {}

    /**
     * Their facts are close in meaning.
     *
     * @param share from 0, as close as those of different entities, to 1, closer than those of any
     */
    record Near(double share, String why) implements Sign {}

    /**
     * Values that cannot both be true of one entity at the same time.
     *
     * @param constant whether the predicate never changes
     */
    record Differing(String predicate, boolean constant, String why) implements Sign {}
}
