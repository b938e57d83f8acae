package dev.annals.language.english;

import edu.emory.mathcs.nlp.common.util.IOUtils;
import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.common.util.NLPUtils;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexicon;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes the model of English out of NLP4J's, without word embeddings and gazetteers. Also has NLP4J itself read a corpus, so
 * that a test can tell whether our reading is the same.
 */
final class Conversion {

    private static final String ROOT = "edu/emory/mathcs/nlp/";
    private static final String DICTIONARY = ROOT + "component/tokenizer/dictionary/";
    private static final String MORPHOLOGY = ROOT + "component/morph/english/";

    private static final List<String> AS_WRITTEN = List.of("preserve", "emoticons", "english-compounds");
    private static final List<String> IN_LOWER_CASE = List.of(
            "abbreviation-period",
            "currency",
            "currency-dollar",
            "english-hyphen-prefix",
            "english-hyphen-suffix",
            "units");
    private static final List<String> OF_LEMMAS = List.of(
            "abbreviation.rule",
            "adjective.base",
            "adjective.exc",
            "adverb.base",
            "adverb.exc",
            "cardinal.base",
            "noun.base",
            "noun.exc",
            "ordinal.base",
            "verb.base",
            "verb.exc");

    private static final String NO_LEXICA = "<configuration/>";

    private Conversion() {}

    /** Arguments: a corpus of one text a line, and the files to write: the model, and NLP4J's reading of the corpus. */
    public static void main(String[] args) throws IOException, ClassNotFoundException {
        Reading reading = new Reading(Files.readAllLines(Path.of(args[0])));
        Path model = Path.of(args[1]);
        Files.createDirectories(model.toAbsolutePath().getParent());
        Path part = model.resolveSibling(model.getFileName() + ".part");
        try (ModelOutput out = new ModelOutput(new BufferedOutputStream(Files.newOutputStream(part), 1 << 20))) {
            out.wordLists(wordLists());
            convertLexica(out, reading.sentences());
            convert("pos", out, reading.sentences());
            reading.sentences().forEach(new MorphologicalAnalyzer<NLPNode>(Language.ENGLISH)::process);
            convert("ner", out, reading.sentences());
            convert("dep", out, reading.sentences());
        }
        reading.writeTo(Path.of(args[2]));
        Files.move(part, model, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void convertLexica(ModelOutput out, List<NLPNode[]> sentences)
            throws IOException, ClassNotFoundException {
        Map<String, List<String>> ambiguity = read("lexica/en-ambiguity-classes-simplified-lowercase.xz");
        Map<String, Set<String>> clusters = read("lexica/en-brown-clusters-simplified-lowercase.xz");
        out.lexicon(ambiguity);
        out.lexicon(clusters);
        GlobalLexica<NLPNode> lexica =
                new GlobalLexica<>(new ByteArrayInputStream(NO_LEXICA.getBytes(StandardCharsets.UTF_8)));
        lexica.setAmbiguityClasses(
                new GlobalLexicon<>(ambiguity, Field.word_form_simplified_lowercase, "ambiguity classes"));
        lexica.setWordClusters(new GlobalLexicon<>(clusters, Field.word_form_simplified_lowercase, "word clusters"));
        sentences.forEach(lexica::process);
    }

    @SuppressWarnings("unchecked")
    private static <T> T read(String resource) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = IOUtils.createArtifactObjectInputStream(ROOT + resource)) {
            return (T) in.readObject();
        }
    }

    private static void convert(String name, ModelOutput out, List<NLPNode[]> sentences) throws IOException {
        NLPComponent<NLPNode> trained = NLPUtils.getComponent(ROOT + "models/en-" + name + ".xz");
        TrainedComponent component = new TrainedComponent((OnlineComponent<NLPNode, ?>) trained);
        component.writeTo(out);
        component.process(sentences);
    }

    private static Map<String, List<String>> wordLists() throws IOException {
        Map<String, List<String>> lists = new HashMap<>();
        for (String name : AS_WRITTEN) {
            lists.put(name, lines(DICTIONARY + name + ".txt"));
        }
        for (String name : IN_LOWER_CASE) {
            lists.put(
                    name,
                    lines(DICTIONARY + name + ".txt").stream().map(Chars::lower).toList());
        }
        for (String name : OF_LEMMAS) {
            lists.put(name, lines(MORPHOLOGY + name));
        }
        return lists;
    }

    private static List<String> lines(String resource) throws IOException {
        try (InputStream in = Conversion.class.getClassLoader().getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    }
}
