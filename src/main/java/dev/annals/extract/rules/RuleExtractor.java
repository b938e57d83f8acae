package dev.annals.extract.rules;

import dev.annals.extract.Extraction;
import dev.annals.extract.Extractor;
import dev.annals.extract.FoundTime;
import dev.annals.extract.Prose;
import dev.annals.extract.TimeFinder;
import dev.annals.language.Analyzer;
import dev.annals.vocabulary.Vocabulary;
import java.util.List;
import java.util.stream.Stream;

/** Extracts by matching the patterns of a vocabulary. */
public final class RuleExtractor implements Extractor {

    /** Raise it when a change to the rules alters what is found. */
    private static final int VERSION = 2;

    private final Analyzer analyzer;
    private final TimeFinder timeFinder;
    private final Worth worth;
    private final Vocabulary vocabulary;
    private final List<Rule> rules;
    private final AliasRule aliases = new AliasRule();

    public RuleExtractor(Analyzer analyzer, TimeFinder timeFinder, Vocabulary vocabulary) {
        this(analyzer, timeFinder, vocabulary, rules(vocabulary));
    }

    private RuleExtractor(Analyzer analyzer, TimeFinder timeFinder, Vocabulary vocabulary, List<Rule> rules) {
        this.analyzer = analyzer;
        this.timeFinder = timeFinder;
        this.vocabulary = vocabulary;
        this.worth = new Worth(vocabulary);
        this.rules = rules;
    }

    /** Also makes claims, with low confidence, of verbs that the vocabulary does not know. */
    public static RuleExtractor withFallback(Analyzer analyzer, TimeFinder timeFinder, Vocabulary vocabulary) {
        List<Rule> rules = Stream.concat(rules(vocabulary).stream(), Stream.of(new FallbackRule(vocabulary)))
                .toList();
        return new RuleExtractor(analyzer, timeFinder, vocabulary, rules);
    }

    private static List<Rule> rules(Vocabulary vocabulary) {
        return List.of(
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
        List<FoundTime> times = timeFinder.find(prose.content(), prose.referenceTime());
        return new Reading(prose, analyzer, worth, rules, aliases, times).extraction();
    }
}
