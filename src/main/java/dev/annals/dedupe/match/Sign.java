package dev.annals.dedupe.match;

import java.util.List;

/** Something that speaks for two entities being one, or against it. */
public sealed interface Sign {

    /**
     * What their names have to do with each other.
     *
     * @param likeness from 0 to 1
     */
    record Names(double likeness, List<String> reasons) implements Sign {}

    /**
     * A value that is believed of both.
     *
     * @param shown for people
     * @param identifies whether it is a kind of value that hardly two have
     * @param bearers how many entities it is believed of, these two among them
     * @param among how many entities
     */
    record Shared(String predicate, String shown, boolean identifies, long bearers, long among) implements Sign {}

    /**
     * That what is said of them is near in meaning.
     *
     * @param share from 0, as near as that of strangers, to 1, nearer than that of any
     */
    record Near(double share, String why) implements Sign {}

    /**
     * Values that cannot both be true of one at one time.
     *
     * @param constant whether of what never changes
     */
    record Differing(String predicate, boolean constant, String why) implements Sign {}
}
