package dev.annals.likeness;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares names of companies, places, products and anything else that is not a person. */
final class OtherNames {

    private static final int LONG = 8;
    /** The shortest word that may be misspelled if the other words are equal. */
    private static final int LONG_AMONG_OTHERS = 6;

    private static final int SHORTEST_JOINED = 5;

    private OtherNames() {}

    /** @return at least one reason; a reason that they differ stands alone */
    static List<Reason> compare(WrittenName one, WrittenName other) {
        if (one.words().isEmpty() || other.words().isEmpty()) {
            return List.of(Reason.NOTHING_ALIKE);
        }
        @Nullable Reason against = against(one, other);
        if (against != null) {
            return List.of(against);
        }
        return one.folded().equals(other.folded()) ? around(one, other) : List.of(words(one, other));
    }

    private static @Nullable Reason against(WrittenName one, WrittenName other) {
        if (!one.codes().equals(other.codes())) {
            return Reason.NUMBERS;
        }
        return negations(one).equals(negations(other)) ? null : Reason.NEGATION;
    }

    private static Set<String> negations(WrittenName name) {
        return name.words().stream()
                .map(Word::folded)
                .filter(Affixes.NEGATIONS::contains)
                .collect(Collectors.toSet());
    }

    /** The words are equal, so this compares what surrounds them. */
    private static List<Reason> around(WrittenName one, WrittenName other) {
        List<Reason> reasons = new ArrayList<>();
        if (!one.legalForms().equals(other.legalForms())) {
            boolean both = !one.legalForms().isEmpty() && !other.legalForms().isEmpty();
            reasons.add(both ? Reason.OTHER_LEGAL_FORM : Reason.LEGAL_FORM);
        }
        if (one.article() != other.article()) {
            reasons.add(Reason.ARTICLE);
        }
        return reasons.isEmpty() ? List.of(Reason.SAME_WORDS) : reasons;
    }

    private static Reason words(WrittenName one, WrittenName other) {
        if (one.plain().equals(other.plain())) {
            return Reason.ACCENTS;
        }
        String joined = String.join("", one.folded());
        if (joined.length() >= SHORTEST_JOINED && joined.equals(String.join("", other.folded()))) {
            return Reason.SPACING;
        }
        if (Acronyms.stands(one.words(), other.words()) || Acronyms.stands(other.words(), one.words())) {
            return Reason.ACRONYM;
        }
        return spelling(one.plain(), other.plain());
    }

    private static Reason spelling(List<String> one, List<String> other) {
        if (one.size() != other.size()) {
            return Reason.NOTHING_ALIKE;
        }
        List<Integer> differing = new ArrayList<>();
        for (int i = 0; i < one.size(); i++) {
            if (!one.get(i).equals(other.get(i))) {
                differing.add(i);
            }
        }
        if (differing.size() != 1) {
            return Reason.NOTHING_ALIKE;
        }
        String word = one.get(differing.getFirst());
        String another = other.get(differing.getFirst());
        if (Spelling.negates(word, another)) {
            return Reason.NEGATION;
        }
        return Spelling.near(word, another, one.size() == 1 ? LONG : LONG_AMONG_OTHERS)
                ? Reason.SPELLING
                : Reason.NOTHING_ALIKE;
    }
}
