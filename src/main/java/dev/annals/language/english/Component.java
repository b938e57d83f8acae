package dev.annals.language.english;

import java.util.List;

/** A trained model: what it looks at, what it makes of that, and the labels it chooses from. */
record Component(Template template, Classifier classifier, List<Label> labels) {

    float[] scores(Template.State state) {
        return classifier.scores(template.keys(state), labels.size());
    }

    /** The best label, of equals the first; labels run from 0. */
    Label best(Template.State state) {
        float[] scores = scores(state);
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            if (scores[i] > scores[best]) {
                best = i;
            }
        }
        return labels.get(best);
    }
}
