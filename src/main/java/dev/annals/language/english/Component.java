package dev.annals.language.english;

import java.util.List;

/** A trained model: what it looks at, what it makes of that, and the labels it chooses from. */
record Component(Template template, Classifier classifier, List<Label> labels) {

    float[] scores(Template.State state) {
        return classifier.scores(template.keys(state), labels.size());
    }

    Label best(Template.State state) {
        return labels.get(Scores.best(scores(state)));
    }
}
