package dev.annals.extract.rules;

import dev.annals.extract.Extractor;
import dev.annals.extract.ExtractorContract;
import dev.annals.extract.Years;
import dev.annals.language.english.EnglishAnalyzer;
import dev.annals.vocabulary.Vocabulary;
import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RuleContractTest extends ExtractorContract {

    private Extractor rules;

    @BeforeAll
    void load() throws IOException {
        rules = new RuleExtractor(EnglishAnalyzer.shipped(), new Years(), Vocabulary.shipped());
    }

    @Override
    protected Extractor extractor() {
        return rules;
    }
}
