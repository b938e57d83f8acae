package dev.annals.extract.rules;

import dev.annals.extract.Extraction;
import dev.annals.extract.FoundTime;
import dev.annals.extract.Prose;
import dev.annals.extract.Span;
import dev.annals.language.Analyzer;
import dev.annals.language.Sentence;
import java.util.List;

/** One text, read from its start to its end. */
final class Reading {

    private final Prose prose;
    private final Analyzer analyzer;
    private final List<Rule> rules;
    private final List<FoundTime> times;
    private final Brackets brackets;
    private final Discourse discourse;
    private final Findings findings = new Findings();

    Reading(Prose prose, Analyzer analyzer, List<Rule> rules, List<FoundTime> times) {
        this.prose = prose;
        this.analyzer = analyzer;
        this.rules = rules;
        this.times = times;
        this.brackets = Brackets.of(prose.content());
        this.discourse = new Discourse(prose);
    }

    Extraction extraction() {
        List<Parse> parses = analyzer.analyze(brackets.text()).stream()
                .filter(sentence -> !sentence.words().isEmpty())
                .map(this::parse)
                .toList();
        for (int i = 0; i < parses.size(); i++) {
            int end = i + 1 < parses.size()
                    ? parses.get(i + 1).span().start()
                    : prose.content().length();
            read(parses.get(i), end);
        }
        return new Extraction(discourse.entities(), findings.claims(), times);
    }

    private Parse parse(Sentence sentence) {
        return Parse.of(prose.content(), sentence);
    }

    private void read(Parse parse, int end) {
        List<FoundTime> own = timesIn(parse);
        Scene scene = Scene.of(parse, discourse, own);
        discourse.nextSentence();
        scene.mentions().forEach(discourse::mention);
        apply(scene, own);
        Span sentence = new Span(parse.span().start(), end);
        brackets.asides().stream().filter(sentence::contains).forEach(aside -> read(aside, scene));
    }

    private void read(Span aside, Scene around) {
        Node anchor = around.parse().nameBefore(aside);
        if (anchor == null) {
            return;
        }
        analyzer.analyze(brackets.only(aside, prose.content())).stream()
                .filter(sentence -> !sentence.words().isEmpty())
                .map(this::parse)
                .forEach(parse -> {
                    List<FoundTime> own = timesIn(parse);
                    apply(around.aside(parse, anchor, own), own);
                });
    }

    private List<FoundTime> timesIn(Parse parse) {
        return times.stream().filter(time -> parse.span().contains(time.span())).toList();
    }

    private void apply(Scene scene, List<FoundTime> own) {
        Parse parse = scene.parse();
        Claims claims = new Claims(prose, parse, new Times(parse, own));
        parse.nodes().stream()
                .flatMap(node -> rules.stream().flatMap(rule -> rule.at(node, scene)))
                .flatMap(candidate -> claims.of(candidate).stream())
                .forEach(findings::add);
    }
}
