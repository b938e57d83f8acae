package dev.annals.language.english;

import edu.emory.mathcs.nlp.common.collection.tuple.ObjectIntIntTriple;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.BILOU;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What NLP4J says of texts. */
final class Reading {

    private record Text(String text, List<NLPNode[]> sentences) {}

    private final List<Text> texts = new ArrayList<>();

    Reading(List<String> lines) {
        EnglishTokenizer tokenizer = new EnglishTokenizer();
        NLPDecoder decoder = new NLPDecoder();
        for (String line : lines) {
            List<NLPNode[]> sentences = new ArrayList<>();
            for (List<Token> tokens : tokenizer.segmentize(tokenizer.tokenize(line))) {
                sentences.add(decoder.toNodeArray(tokens));
            }
            texts.add(new Text(line, sentences));
        }
    }

    List<NLPNode[]> sentences() {
        return texts.stream().flatMap(text -> text.sentences().stream()).toList();
    }

    /** The text, then its sentences: a line for each word, one for each name, and an empty one. */
    void writeTo(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Text text : texts) {
            lines.add("# " + text.text());
            for (NLPNode[] sentence : text.sentences()) {
                for (int i = 1; i < sentence.length; i++) {
                    lines.add(word(sentence[i]));
                }
                BILOU.collectEntityList(sentence, NLPNode::getNamedEntityTag, 1, sentence.length)
                        .forEach(name -> lines.add(name(name)));
                lines.add("");
            }
        }
        Files.write(file, lines);
    }

    private static String word(NLPNode node) {
        return String.join(
                "\t",
                String.valueOf(node.getStartOffset()),
                String.valueOf(node.getEndOffset()),
                node.getWordForm(),
                node.getLemma(),
                node.getPartOfSpeechTag(),
                String.valueOf(node.getDependencyHead().getID()),
                node.getDependencyLabel());
    }

    private static String name(ObjectIntIntTriple<String> name) {
        return String.join("\t", "name", String.valueOf(name.i1 - 1), String.valueOf(name.i2 - 1), name.o);
    }
}
