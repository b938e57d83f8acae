package dev.annals.embed;

/**
 * What a similarity to one query means, from 0 (has nothing to do with it) to 1 (means the same). It rises strictly, so it
 * ranks as similarity does.
 *
 * @param middle the similarity that is worth one half
 */
public record Scale(double middle, double steepness) {

    public double of(double similarity) {
        return 1 / (1 + Math.exp(-logOdds(similarity)));
    }

    /** The same as log odds, to which other evidence can be added. */
    public double logOdds(double similarity) {
        return steepness * (similarity - middle);
    }
}
