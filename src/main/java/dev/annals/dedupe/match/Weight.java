package dev.annals.dedupe.match;

/**
 * How much one sign says.
 *
 * @param bits by how many doublings it makes it likelier that two are one; below zero, less likely
 */
public record Weight(String field, double bits, String why) {

    /** To the thousandth, as it is shown: so what is added up is what is seen. */
    public Weight {
        bits = Math.round(bits * 1_000) / 1_000.0;
    }
}
