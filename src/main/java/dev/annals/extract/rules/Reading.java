package dev.annals.extract.rules;

import dev.annals.extract.Extraction;
import dev.annals.extract.FoundTime;
import dev.annals.extract.Prose;
import dev.annals.extract.Span;
import dev.annals.language.Analyzer;
import dev.annals.language.Sentence;
import dev.annals.language.Word;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads one text from start to end. */
final class Reading {

    private static final Pattern BORN = Pattern.compile("\\bborn\\b|\\bb\\. ?\\d");

    private final Prose prose;
    private final Analyzer analyzer;
    private final Worth worth;
    private final List<Rule> rules;
    private final AliasRule aliases;
    private final List<FoundTime> times;
    private final Brackets brackets;
    private final Quotations quotations;
    private final Discourse discourse;
    private final Findings findings = new Findings();

    Reading(Prose prose, Analyzer analyzer, Worth worth, List<Rule> rules, AliasRule aliases, List<FoundTime> times) {
        this.prose = prose;
        this.analyzer = analyzer;
        this.worth = worth;
        this.rules = rules;
        this.aliases = aliases;
        this.times = times;
        this.brackets = Brackets.of(Excerpts.blanked(prose.content()));
        this.quotations = new Quotations(brackets.text());
        this.discourse = new Discourse(prose);
    }

    Extraction extraction() {
        List<Parse> parses = analyzer.analyze(brackets.text(), worth).stream()
                .filter(sentence -> !sentence.words().isEmpty())
                .map(this::parse)
                .toList();
        for (int i = 0; i < parses.size(); i++) {
            int end = i + 1 < parses.size()
                    ? parses.get(i + 1).span().start()
                    : prose.content().length();
            read(parses.get(i), end);
        }
        return new Extraction(discourse.entities(), findings.claims(), findings.aliases(), times);
    }

    private Parse parse(Sentence sentence) {
        return Parse.of(prose.content(), quotations, sentence);
    }

    private void read(Parse parse, int end) {
        List<FoundTime> own = timesIn(parse);
        Span sentence = new Span(parse.span().start(), end);
        List<Span> asides = within(sentence, brackets.asides(), aside -> aside);
        asides.forEach(aside -> personify(parse, aside));
        Scene scene = Scene.of(parse, discourse, own);
        discourse.nextSentence();
        scene.mentions().forEach(discourse::mention);
        apply(scene, own);
        asides.forEach(aside -> read(aside, scene));
    }

    /** Whoever was born is a person, whatever the analyser takes the name for. */
    private void personify(Parse parse, Span aside) {
        Node anchor = parse.nameBefore(aside);
        if (anchor != null
                && anchor.name() != null
                && !anchor.name().kind().equals("NORP")
                && BORN.matcher(aside.of(prose.content())).find()) {
            parse.personify(anchor.name());
        }
    }

    /** Dates in parentheses can mean something without any word of the vocabulary, so all of them are parsed. */
    private void read(Span aside, Scene around) {
        Node anchor = around.parse().nameBefore(aside);
        if (anchor == null) {
            return;
        }
        analyzer.analyze(aside.of(prose.content())).stream()
                .filter(sentence -> !sentence.words().isEmpty())
                .map(sentence -> parse(shifted(sentence, aside.start())))
                .forEach(parse -> {
                    List<FoundTime> own = timesIn(parse);
                    apply(around.aside(parse, anchor, own), own);
                });
    }

    private List<FoundTime> timesIn(Parse parse) {
        return within(parse.span(), times, FoundTime::span);
    }

    /** The elements within a stretch. They are in the order of the text, so not all are looked at for each sentence. */
    private static <T> List<T> within(Span stretch, List<T> ordered, Function<T, Span> span) {
        int first = 0;
        int end = ordered.size();
        while (first < end) {
            int middle = (first + end) >>> 1;
            if (span.apply(ordered.get(middle)).start() < stretch.start()) {
                first = middle + 1;
            } else {
                end = middle;
            }
        }
        return ordered.subList(first, ordered.size()).stream()
                .takeWhile(one -> span.apply(one).start() < stretch.end())
                .filter(one -> stretch.contains(span.apply(one)))
                .toList();
    }

    private static Sentence shifted(Sentence sentence, int by) {
        List<Word> words = sentence.words().stream()
                .map(word -> new Word(
                        word.start() + by,
                        word.end() + by,
                        word.form(),
                        word.lemma(),
                        word.tag(),
                        word.head(),
                        word.relation()))
                .toList();
        return new Sentence(words, sentence.names());
    }

    private void apply(Scene scene, List<FoundTime> own) {
        Parse parse = scene.parse();
        if (parse.nodes().size() > 1 && !parse.isTree()) {
            return;
        }
        Claims claims = new Claims(prose, parse, new Times(parse, own));
        parse.nodes().stream()
                .flatMap(node -> rules.stream().flatMap(rule -> rule.at(node, scene)))
                .flatMap(candidate -> claims.of(candidate).stream())
                .forEach(findings::add);
        aliases.in(scene).forEach(findings::add);
    }
}
