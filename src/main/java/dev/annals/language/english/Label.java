package dev.annals.language.english;

/** The output of a model: a tag or the name of a relation. */
record Label(String text, Value value) {

    static Label of(String text) {
        return new Label(text, Value.of(text));
    }
}
