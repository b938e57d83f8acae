package dev.annals.recall.ask;

import dev.annals.recall.ask.PredicateCues.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells predicates that say one relation, in either direction: "owns", "owned_by" and "owner". They say it with the same
 * word. Synonyms are not meant: who works for somebody may not be employed by them.
 */
final class Twins {

    private static final Set<String> PLAIN = Set.of("", "of", "by");

    /** What may as well be several of whoever does it: "mentors" goes with "mentored_by", not "managers" with "managed_by". */
    private static final List<String> UNCLEAR = List.of("ers", "ors", "ees");

    private Twins() {}

    /**
     * A relation as a predicate tells it, from the side of an entity.
     *
     * @param words as a verb, as a noun or as a noun alone; what is alike in two predicates is what they say
     */
    record Told(Set<String> words, boolean agentIsAnchor) {

        boolean isOf(Told other) {
            return agentIsAnchor == other.agentIsAnchor && words.stream().anyMatch(other.words::contains);
        }
    }

    static Told told(String predicate, boolean ofSubject) {
        List<String> parts = Arrays.asList(predicate.split("_", -1));
        List<Word> main = Phrase.read(parts, false).stream()
                .filter(word -> word.kind() == Word.Kind.MAIN)
                .toList();
        long meaning = parts.stream()
                .filter(part -> !Grammar.BE.contains(part) && !PLAIN.contains(part))
                .count();
        return meaning == 1 && main.size() == 1
                ? new Told(words(main.getFirst()), main.getFirst().agentIsSubject() == ofSubject)
                : new Told(Set.of(), ofSubject);
    }

    private static Set<String> words(Word word) {
        String text = word.text();
        String stem = Stems.of(text);
        if (Stems.isParticiple(text)) {
            return Set.of("verb " + stem, "noun " + stem, "written " + text.replaceFirst("ed$", ""));
        }
        if (text.endsWith("s") && !text.endsWith("ss") && !text.endsWith("us")) {
            boolean unclear = UNCLEAR.stream().anyMatch(text::endsWith);
            return Set.of(unclear ? "written " + text.substring(0, text.length() - 1) : "verb " + stem);
        }
        List<String> words = new ArrayList<>(List.of("alone " + stem));
        if (word.preposition().equals("of")) {
            words.add("noun " + stem); // "own" alone is no noun
        }
        Concepts.own(text).stream()
                .filter(sense -> sense.side() == 1 && !sense.relation().equals(stem))
                .forEach(sense -> words.add("verb " + sense.relation()));
        return new HashSet<>(words);
    }
}
