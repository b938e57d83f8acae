package dev.annals.language.english;

/** What a model says of each label, by its number. */
final class Scores {

    private Scores() {}

    /** Which label has the most; of equals the first. */
    static int best(float[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            if (scores[i] > scores[best]) {
                best = i;
            }
        }
        return best;
    }

    /** The same among some labels, of which there is one at least. */
    static int best(float[] scores, int[] candidates) {
        int best = candidates[0];
        for (int candidate : candidates) {
            if (scores[candidate] > scores[best]) {
                best = candidate;
            }
        }
        return best;
    }
}
