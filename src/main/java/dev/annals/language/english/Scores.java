package dev.annals.language.english;

/** A model's scores, by the number of the label. */
final class Scores {

    private Scores() {}

    /** The label with the highest score; ties go to the first. */
    static int best(float[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            if (scores[i] > scores[best]) {
                best = i;
            }
        }
        return best;
    }

    /** The same among some labels, at least one. */
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
