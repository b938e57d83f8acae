package dev.annals.language.english;

import dev.annals.language.Analyzer;
import dev.annals.language.Name;
import dev.annals.language.Sentence;
import dev.annals.language.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Finds tokens, parts of speech, lemmas, names and dependencies, using linear models trained by NLP4J. Takes a few
 * hundred microseconds per sentence, most of them for the dependencies; linear in the length of the text.
 */
public final class EnglishAnalyzer implements Analyzer {

    /**
     * The most words of a sentence that is parsed. Longer ones are not real sentences, and parsing may take quadratic
     * time.
     */
    static final int LONGEST_PARSED = 250;

    private final Tokenizer tokenizer;
    private final Lexicon ambiguity;
    private final Lexicon clusters;
    private final Tagger tags;
    private final Lemmatizer lemmatizer;
    private final Tagger names;
    private final Parser parser;

    EnglishAnalyzer(EnglishModel model) {
        tokenizer = new Tokenizer(model.words());
        ambiguity = model.ambiguity();
        clusters = model.clusters();
        tags = new Tagger(model.partsOfSpeech(), (node, label) -> node.tag = label);
        lemmatizer = new Lemmatizer(model.words());
        names = new Tagger(model.names(), (node, label) -> node.name = label);
        parser = new Parser(model.dependencies(), model.choices());
    }

    /** With the models that the build generates. The first call loads them, which takes about a second. */
    public static EnglishAnalyzer shipped() {
        return Shipped.ANALYZER;
    }

    @Override
    public List<Sentence> analyze(String text, Predicate<Sentence> worthParsing) {
        List<Sentence> sentences = new ArrayList<>();
        for (Blocks.Block block : Blocks.of(text)) {
            for (Draft draft : tagged(text, block)) {
                sentences.add(sentence(draft, worthParsing));
            }
        }
        return sentences;
    }

    List<Draft> tagged(String text, Blocks.Block block) {
        List<Token> tokens = tokenizer.tokenize(text, block.start(), block.end());
        return SentenceSplitter.split(tokens).stream().map(this::tagged).toList();
    }

    private Draft tagged(List<Token> tokens) {
        Draft draft = Draft.of(tokens);
        for (Node node : draft.words()) {
            node.ambiguity = ambiguity.find(node.formLower);
            node.clusters = clusters.find(node.formLower);
        }
        tags.tag(draft);
        for (Node node : draft.words()) {
            node.lemma = Label.of(lemmatizer.lemma(node.simplifiedLower, node.tag.text()));
        }
        names.tag(draft);
        return draft;
    }

    private Sentence sentence(Draft draft, Predicate<Sentence> worthParsing) {
        List<Name> found = Names.of(draft);
        Sentence unparsed = new Sentence(words(draft), found);
        if (draft.words().size() > LONGEST_PARSED || !worthParsing.test(unparsed)) {
            return unparsed;
        }
        parser.parse(draft);
        return new Sentence(words(draft), found);
    }

    void parse(Draft draft) {
        parser.parse(draft);
    }

    private static List<Word> words(Draft draft) {
        return draft.words().stream().map(EnglishAnalyzer::word).toList();
    }

    private static Word word(Node node) {
        return new Word(
                node.token.start(),
                node.token.end(),
                node.token.form(),
                lemma(node),
                node.tag.text(),
                node.head == null ? Word.NONE : node.head.index - 1,
                node.relation == null ? "" : node.relation.text());
    }

    /** The models replace all numbers and links by placeholders; lemmas keep the original form. */
    private static String lemma(Node node) {
        String form = node.token.form();
        String lemma = node.lemma.text();
        boolean alike =
                (lemma.length() > 1 && lemma.startsWith("#")) || form.chars().anyMatch(c -> Chars.isDigit((char) c));
        return (alike ? form : lemma).toLowerCase(Locale.ROOT);
    }

    /** Loaded when a native executable is built, which contains the tables as they are in memory. */
    private static final class Shipped {
        static final EnglishAnalyzer ANALYZER = new EnglishAnalyzer(EnglishModel.load());
    }
}
