package dev.annals.extract.llm;

import dev.annals.extract.Extracted;
import dev.annals.extract.Extracted.Tokens;
import dev.annals.extract.Extraction;
import dev.annals.extract.Extractor;
import dev.annals.extract.FoundClaim;
import dev.annals.extract.FoundTime;
import dev.annals.extract.Prose;
import dev.annals.extract.TimeFinder;
import dev.annals.vocabulary.Vocabulary;
import dev.langchain4j.model.chat.request.ResponseFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Extracts by asking a language model once for each text, falling back to rules where it cannot be used. */
final class LlmExtractor implements Extractor {

    /** Version of the prompt and the checks. Raise it when a change to either alters what is found. */
    private static final int VERSION = 1;

    private final LanguageModel model;
    private final Vocabulary vocabulary;
    private final TimeFinder timeFinder;
    private final Extractor rules;
    private final int maxLength;
    private final LlmMetrics metrics;
    private final String instructions;
    private final ResponseFormat format;
    private final Set<String> types;

    LlmExtractor(LanguageModel model, TimeFinder timeFinder, Extractor rules, int maxLength, LlmMetrics metrics) {
        this.model = model;
        this.vocabulary = rules.vocabulary();
        this.timeFinder = timeFinder;
        this.rules = rules;
        this.maxLength = maxLength;
        this.metrics = metrics;
        this.instructions = Prompt.instructions(vocabulary);
        this.format = Schema.of(vocabulary);
        this.types = Set.copyOf(EntityTypes.of(vocabulary));
    }

    @Override
    public String name() {
        return vocabulary.mark("llm:" + model.name() + "/" + VERSION);
    }

    @Override
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    @Override
    public Extraction extract(Prose prose) {
        return report(prose).found();
    }

    @Override
    public Extracted report(Prose prose) {
        Tokens tokens = Tokens.NONE;
        try {
            checkFitForModel(prose.content());
            Reply reply = model.ask(instructions, Prompt.input(prose), format);
            tokens = reply.tokens();
            metrics.took(tokens);
            return checked(AnswerReader.read(reply.text()), prose, tokens);
        } catch (ModelException failure) {
            metrics.leftToRules();
            Extracted byRules = rules.report(prose);
            String note = "The language model " + model.name() + " " + failure.why() + "; the text was read by rules.";
            return new Extracted(byRules.found(), byRules.by(), note, tokens);
        }
    }

    private void checkFitForModel(String content) {
        if (content.length() > maxLength) {
            throw new ModelException("was not asked, since the text is longer than " + maxLength + " characters");
        }
        Optional<String> injection = PromptInjection.in(content);
        if (injection.isPresent()) {
            throw new ModelException(
                    "was not asked, since the text seems to give it orders (\"" + injection.get() + "\")");
        }
    }

    private Extracted checked(Answer answer, Prose prose, Tokens tokens) {
        List<FoundTime> times = timeFinder.find(prose.content(), prose.referenceTime());
        Evidence evidence = new Evidence(prose, times);
        Entities entities = new Entities(answer.entities(), types, evidence);
        Checker checker = new Checker(prose, evidence, entities);
        List<List<FoundClaim>> checked = answer.claims().stream()
                .map(told -> vocabulary.term(told.predicate()).stream()
                        .flatMap(term -> checker.check(told, term))
                        .toList())
                .toList();
        List<FoundClaim> claims =
                checked.stream().flatMap(List::stream).distinct().toList();
        int leftOut = (int) checked.stream().filter(List::isEmpty).count();
        metrics.read(leftOut);
        return new Extracted(
                new Extraction(entities.found(claims), claims, List.of(), times),
                name(),
                note(leftOut, checked.size()),
                tokens);
    }

    private static @Nullable String note(int leftOut, int all) {
        return leftOut == 0
                ? null
                : leftOut + " of " + all
                        + " claims of the language model were left out: the text does not support them.";
    }
}
