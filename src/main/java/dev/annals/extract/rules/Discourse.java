package dev.annals.extract.rules;

import dev.annals.extract.FoundClaim;
import dev.annals.extract.FoundEntity;
import dev.annals.extract.Prose;
import dev.annals.extract.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a text has mentioned so far, which its pronouns may refer to. */
final class Discourse {

    private static final Set<String> FIRST = Set.of("i", "me", "my", "mine", "myself", "we", "us", "our", "ours");
    private static final Set<String> SECOND = Set.of("you", "your", "yours", "yourself");
    private static final Set<String> PERSONAL = Set.of("he", "him", "his", "himself", "she", "her", "hers", "herself");
    private static final Set<String> IMPERSONAL = Set.of("it", "its", "itself");

    /** How many sentences back a pronoun may refer. */
    private static final int REACH = 3;

    private static final double IN_SENTENCE = 0.9;
    private static final double BEFORE = 0.8;
    private static final double TOLD = 0.8;

    private final Prose prose;
    private final Voices voices;
    private final List<List<Mention>> sentences = new ArrayList<>();
    private final Map<String, Map<String, Mention>> byWord = new HashMap<>();

    Discourse(Prose prose) {
        this.prose = prose;
        this.voices = new Voices(prose);
    }

    private record Mention(String name, String type, Span span) {}

    void nextSentence() {
        sentences.add(new ArrayList<>());
    }

    void mention(Referent referent) {
        if (referent.said() instanceof FoundClaim.Named named) {
            Mention mention = new Mention(named.name(), named.type(), referent.span());
            sentences.getLast().add(mention);
            remember(mention);
        }
    }

    /** The entities that the text has named. */
    List<FoundEntity> entities() {
        Map<FoundClaim.Named, List<Span>> spans = new LinkedHashMap<>();
        sentences.stream()
                .flatMap(List::stream)
                .forEach(mention -> spans.computeIfAbsent(
                                new FoundClaim.Named(mention.name(), mention.type()), _ -> new ArrayList<>())
                        .add(mention.span()));
        return spans.entrySet().stream()
                .map(entry ->
                        new FoundEntity(entry.getKey().name(), entry.getKey().type(), entry.getValue()))
                .toList();
    }

    static boolean isPronoun(Node node) {
        String word = node.lower();
        return node.tag().startsWith("PRP")
                || FIRST.contains(word)
                || SECOND.contains(word)
                || PERSONAL.contains(word)
                || IMPERSONAL.contains(word);
    }

    /** The entity a pronoun refers to. */
    Optional<Referent> resolve(Node pronoun, Collection<String> types) {
        String word = pronoun.lower();
        if ((FIRST.contains(word) || SECOND.contains(word)) && voices.isAnothers(pronoun.span())) {
            return Optional.empty();
        }
        if (FIRST.contains(word)) {
            return person(prose.speaker(), pronoun, types, 1);
        }
        if (SECOND.contains(word)) {
            return person(prose.addressee(), pronoun, types, TOLD);
        }
        if (PERSONAL.contains(word) && types.contains(Types.PERSON)) {
            return last(pronoun.span(), List.of(Types.PERSON), Genders.ofPronoun(word));
        }
        if (IMPERSONAL.contains(word)) {
            return last(
                    pronoun.span(),
                    types.stream().filter(type -> !type.equals(Types.PERSON)).toList(),
                    null);
        }
        return Optional.empty();
    }

    private static Optional<Referent> person(
            @Nullable String name, Node pronoun, Collection<String> types, double certainty) {
        boolean fits = types.contains(Types.PERSON) || types.contains(Types.THING);
        return name == null || !fits
                ? Optional.empty()
                : Optional.of(Referent.entity(name, Types.PERSON, pronoun.span(), certainty));
    }

    /** The most recent mention of an entity of these types: the first in the nearest sentence that has one. */
    Optional<Referent> last(Span where, Collection<String> types, @Nullable Gender gender) {
        int oldest = Math.max(0, sentences.size() - 1 - REACH);
        for (int i = sentences.size() - 1; i >= oldest; i--) {
            double certainty = i == sentences.size() - 1 ? IN_SENTENCE : BEFORE;
            Optional<Mention> found =
                    candidates(sentences.get(i), where, types, gender).findFirst();
            if (found.isPresent()) {
                Mention mention = found.get();
                return Optional.of(Referent.entity(mention.name(), mention.type(), where, certainty));
            }
        }
        return Optional.empty();
    }

    private static Stream<Mention> candidates(
            List<Mention> mentions, Span where, Collection<String> types, @Nullable Gender gender) {
        return mentions.stream()
                .filter(mention -> mention.span().end() <= where.start())
                .filter(mention -> types.contains(mention.type()))
                .filter(mention -> gender == null
                        || Genders.ofName(mention.name()).map(gender::equals).orElse(true));
    }

    /** The full name used earlier for a person, if exactly one fits this shorter name; else the name itself. */
    String fullName(String name, String type, Span where) {
        if (!type.equals(Types.PERSON) || name.contains(" ")) {
            return name;
        }
        List<Mention> before = byWord.getOrDefault(name, Map.of()).values().stream()
                .filter(mention -> mention.span().end() <= where.start())
                .limit(2)
                .toList();
        return before.size() == 1 ? before.getFirst().name() : name;
    }

    /** Indexes people whose names have several words by their first and last. */
    private void remember(Mention mention) {
        String[] words = mention.name().split(" ", -1);
        if (!mention.type().equals(Types.PERSON) || words.length == 1) {
            return;
        }
        for (String word : new LinkedHashSet<>(List.of(words[0], words[words.length - 1]))) {
            byWord.computeIfAbsent(word, _ -> new LinkedHashMap<>()).putIfAbsent(mention.name(), mention);
        }
    }
}
