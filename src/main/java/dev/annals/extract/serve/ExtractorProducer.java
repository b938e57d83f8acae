package dev.annals.extract.serve;

import dev.annals.extract.Extractor;
import dev.annals.extract.TimeFinder;
import dev.annals.extract.llm.LlmExtractors;
import dev.annals.extract.rules.RuleExtractor;
import dev.annals.language.Analyzer;
import dev.annals.vocabulary.Vocabulary;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

class ExtractorProducer {

    @Produces
    @Singleton
    Vocabulary vocabulary() {
        return Vocabulary.shipped();
    }

    @Produces
    @Singleton
    Extractor extractor(Analyzer analyzer, Vocabulary vocabulary, LlmExtractors models) {
        TimeFinder times = new WrittenTimes();
        return models.before(new RuleExtractor(analyzer, times, vocabulary), vocabulary, times);
    }
}
