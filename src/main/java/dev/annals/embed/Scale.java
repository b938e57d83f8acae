package dev.annals.embed;

/**
 * Maps similarities to a query to values from 0 (unrelated) to 1 (same meaning). It is strictly increasing, so it does
 * not change their order.
 *
 * @param middle the similarity that maps to one half
 */
public record Scale(double middle, double steepness) {

    public double of(double similarity) {
        return 1 / (1 + Math.exp(-logOdds(similarity)));
    }

    /** The same as log odds, which can be added to those of other evidence. */
    public double logOdds(double similarity) {
        return steepness * (similarity - middle);
    }
}
