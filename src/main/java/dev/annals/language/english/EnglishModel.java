package dev.annals.language.english;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/** All that is known of English. */
record EnglishModel(
        WordLists words,
        Lexicon ambiguity,
        Lexicon clusters,
        Component partsOfSpeech,
        Component names,
        Component dependencies,
        Choices choices) {

    /** The build makes it of NLP4J's models: see src/nlp4j. */
    static final String RESOURCE = "english-1.1.3-" + ModelInput.VERSION + ".model";

    /** Takes about a second. */
    static EnglishModel load() throws IOException {
        try (InputStream resource =
                Thread.currentThread().getContextClassLoader().getResourceAsStream(RESOURCE)) {
            if (resource == null) {
                throw new FileNotFoundException("there is no " + RESOURCE + " on the class path");
            }
            return read(new ModelInput(new BufferedInputStream(resource)));
        }
    }

    private static EnglishModel read(ModelInput in) throws IOException {
        return new EnglishModel(
                in.wordLists(),
                in.lexicon(),
                in.lexicon(),
                in.component(),
                in.component(),
                in.component(),
                in.choices());
    }
}
