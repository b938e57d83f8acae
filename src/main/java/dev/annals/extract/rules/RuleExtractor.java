package dev.annals.extract.rules;

import dev.annals.extract.Extraction;
import dev.annals.extract.Extractor;
import dev.annals.extract.Prose;
import dev.annals.extract.TimeFinder;
import dev.annals.language.Analyzer;
import dev.annals.vocabulary.Vocabulary;
import java.util.List;

/** Extracts by the patterns of a vocabulary. */
public final class RuleExtractor implements Extractor {

    /** It rises when the patterns find other things. */
    private static final int VERSION = 1;

    private final Analyzer analyzer;
    private final TimeFinder timeFinder;
    private final Vocabulary vocabulary;
    private final List<Rule> rules;

    public RuleExtractor(Analyzer analyzer, TimeFinder timeFinder, Vocabulary vocabulary) {
        this.analyzer = analyzer;
        this.timeFinder = timeFinder;
        this.vocabulary = vocabulary;
        this.rules = List.of(
                new FollowingRule(vocabulary),
                new LifespanRule(vocabulary),
                new VerbRule(vocabulary),
                new NounRule(vocabulary),
                new AttributeRule(vocabulary),
                new AdjectiveRule(vocabulary),
                new LabelRule(vocabulary),
                new ModifierRule(vocabulary),
                new BesideRule(vocabulary));
    }

    @Override
    public String name() {
        return vocabulary.mark("rules/" + VERSION);
    }

    @Override
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    @Override
    public Extraction extract(Prose prose) {
        return new Reading(prose, analyzer, rules, timeFinder.find(prose.content(), prose.referenceTime()))
                .extraction();
    }
}
