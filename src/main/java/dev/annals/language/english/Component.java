package dev.annals.language.english;

import java.util.List;

/** A trained model: the features it uses, its classifier and its labels. */
record Component(Template template, Classifier classifier, List<Label> labels) {

    float[] scores(Template.State state) {
        return classifier.scores(template.keys(state), labels.size());
    }

    Label best(Template.State state) {
        return labels.get(Scores.best(scores(state)));
    }
}
