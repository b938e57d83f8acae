package dev.annals.recall.ask;

import dev.annals.recall.ask.Cue.Kind;
import dev.annals.recall.ask.PredicateCues.Word;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Scores how well the words of a question fit those of a predicate, with the question's anchor as the subject or as the
 * object.
 */
final class Match {

    private static final double SAME = 3;
    private static final double SYNONYM = 2;

    /**
     * Below {@link #SYNONYM} even with a matching preposition: the vocabulary has many words for a predicate, and its
     * name says more.
     */
    private static final double KNOWN = 1.25;

    private static final double KIND = 0.5;
    private static final double PREPOSITION = 0.5;
    private static final Set<String> LESSENING = Set.of(
            "deputy",
            "vice",
            "assistant",
            "acting",
            "interim",
            "former",
            "ex",
            "honorary",
            "co",
            "junior",
            "not",
            "never");

    /** Prepositions that change the meaning: "who works with Acme" is not answered by who works for Acme. */
    private static final Set<String> APART = Set.of("with", "under");

    private static final Set<String> PLACE = Set.of("in", "at");
    private final Relation core;
    private final List<Word> words;
    private final boolean anchorIsSubject;
    private final Set<String> types;

    /** @param types the stems of the words in the anchor's type */
    Match(Relation core, List<Word> words, boolean anchorIsSubject, Set<String> types) {
        this.core = core;
        this.words = words;
        this.anchorIsSubject = anchorIsSubject;
        this.types = types;
    }

    /** Whether the words say what a word of the question does. */
    boolean says(Cue cue) {
        return words.stream().anyMatch(word -> fit(cue, Concepts.ofKind(cue.word()), word) > 0);
    }

    /**
     * @param kindSaid whether the words say the kind of thing that is asked for, if any is
     * @return empty if they do not fit
     */
    Optional<Double> score(boolean kindSaid) {
        if (words.stream().anyMatch(this::lessens)) {
            return Optional.empty();
        }
        double score = 0;
        boolean verbs = false;
        boolean kinds = false;
        boolean preposition = false;
        boolean main = false;
        for (Cue cue : core.cues()) {
            List<Sense> senses = cue.kind() == Kind.NEEDED ? Concepts.asked(cue.word()) : Concepts.ofKind(cue.word());
            double best = 0;
            for (Word word : words) {
                double fit = fit(cue, senses, word);
                best = Math.max(best, fit);
                preposition |= fit > 0 && cue.kind() == Kind.NEEDED && samePreposition(word);
                main |= fit > 0 && cue.kind() == Kind.NEEDED && word.kind() != Word.Kind.QUALIFYING;
            }
            if (cue.kind() == Kind.NEEDED) {
                verbs = true;
                if (best == 0) {
                    return Optional.empty();
                }
                score += best;
            } else if (cue.kind() == Kind.CALLING && best == 0 && !types.contains(Stems.of(cue.word()))) {
                return Optional.empty();
            } else {
                kinds |= cue.kind() == Kind.CLASS;
                score += best * KIND;
            }
        }
        if (verbs && !preposition && core.preposition() != null && APART.contains(core.preposition())) {
            return Optional.empty();
        }
        boolean fits = verbs ? main : kinds && kindSaid;
        return fits ? Optional.of(score + (preposition ? PREPOSITION : 0)) : Optional.empty();
    }

    /** A question about the head is not about the deputy. */
    private boolean lessens(Word word) {
        return LESSENING.contains(word.text())
                && core.cues().stream().noneMatch(cue -> cue.word().equals(word.text()));
    }

    private boolean samePreposition(Word word) {
        @Nullable String asked = core.preposition();
        if (core.wanted() == Wanted.PLACE && asked == null) {
            return PLACE.contains(word.preposition());
        }
        return word.preposition().equals(asked == null ? "" : asked);
    }

    private double fit(Cue cue, List<Sense> senses, Word word) {
        Difference difference = new Difference(core, cue, word, anchorIsSubject);
        if (difference.isOfUse()) {
            return 0;
        }
        double best = 0;
        for (Sense asked : senses) {
            for (Sense said : word.senses()) {
                boolean alike = asked.relation().equals(said.relation())
                        && sameWay(asked, said, cue, word)
                        && !difference.isOfEdge();
                if (alike) {
                    best = Math.max(best, weight(asked, said, word));
                }
            }
        }
        return best;
    }

    private static double weight(Sense asked, Sense said, Word word) {
        if (word.kind() == Word.Kind.KNOWN) {
            return KNOWN;
        }
        return asked.own() && said.own() ? SAME : SYNONYM;
    }

    private boolean sameWay(Sense asked, Sense said, Cue cue, Word word) {
        int anchor = asked.sideOf(cue.agentIsAnchor());
        int subject = said.sideOf(word.agentIsSubject());
        return anchor == 0 || subject == 0 || (anchor == subject) == anchorIsSubject;
    }
}
