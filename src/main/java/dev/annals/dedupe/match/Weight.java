package dev.annals.dedupe.match;

/**
 * The weight of one sign.
 *
 * @param bits the change of the log odds that two entities are the same: each bit doubles the odds; negative bits lower
 *     them
 */
public record Weight(String field, double bits, String why) {

    /** Rounded to thousandths, as shown, so that the sum matches what readers see. */
    public Weight {
        bits = Math.round(bits * 1_000) / 1_000.0;
    }
}
