package dev.annals.likeness;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares names of people: given names first, the family name last. */
final class PersonNames {

    private static final int LONG = 8;

    private final WrittenName one;
    private final WrittenName other;
    private final List<Reason> reasons = new ArrayList<>();

    private PersonNames(WrittenName one, WrittenName other) {
        this.one = one;
        this.other = other;
    }

    /** @return at least one reason; a reason that they differ stands alone */
    static List<Reason> compare(WrittenName one, WrittenName other) {
        if (one.words().isEmpty() || other.words().isEmpty()) {
            return List.of(Reason.NOTHING_ALIKE);
        }
        return new PersonNames(one, other).compare();
    }

    private List<Reason> compare() {
        @Nullable Reason against = against();
        if (against != null) {
            return List.of(against);
        }
        if (Objects.equals(one.generation(), other.generation())) {
            reasons.add(one.titles().equals(other.titles()) ? Reason.SAME_WORDS : Reason.TITLE);
        } else {
            reasons.add(Reason.GENERATION_LEFT_OUT);
        }
        boolean oneIsFull = one.words().size() > 1;
        boolean otherIsFull = other.words().size() > 1;
        if (oneIsFull && otherIsFull) {
            compareFull();
        } else if (oneIsFull) {
            comparePart(other.words().getFirst(), one.words());
        } else if (otherIsFull) {
            comparePart(one.words().getFirst(), other.words());
        } else {
            compareParts(one.words().getFirst(), other.words().getFirst());
        }
        return conclude();
    }

    private @Nullable Reason against() {
        if (!one.numbers().equals(other.numbers())) {
            return Reason.NUMBERS;
        }
        if (one.generation() != null
                && other.generation() != null
                && !one.generation().equals(other.generation())) {
            return Reason.GENERATION;
        }
        return Affixes.contradict(one.titles(), other.titles()) ? Reason.TITLES : null;
    }

    private void compareFull() {
        compareFamily(one.words().getLast(), other.words().getLast());
        List<Word> given = one.words().subList(0, one.words().size() - 1);
        List<Word> others = other.words().subList(0, other.words().size() - 1);
        for (int i = 0; i < Math.min(given.size(), others.size()); i++) {
            compareGiven(given.get(i), others.get(i));
        }
        if (given.size() != others.size()) {
            reasons.add(Reason.MIDDLE_NAME);
        }
        boolean mistyped = reasons.contains(Reason.SPELLING);
        if (mistyped && (reasons.contains(Reason.INITIALS) || reasons.contains(Reason.NICKNAME))) {
            reasons.add(Reason.FAMILY_NAMES); // too little in common
        }
    }

    private void compareFamily(Word family, Word another) {
        if (family.folded().equals(another.folded())) {
            return;
        }
        if (family.plain().equals(another.plain())) {
            reasons.add(Reason.ACCENTS);
        } else if (isInitial(family, another)) {
            reasons.add(Reason.INITIALS);
        } else {
            reasons.add(Spelling.near(family.plain(), another.plain(), LONG) ? Reason.SPELLING : Reason.FAMILY_NAMES);
        }
    }

    private void compareGiven(Word given, Word another) {
        if (given.folded().equals(another.folded())) {
            return;
        }
        if (given.plain().equals(another.plain())) {
            reasons.add(Reason.ACCENTS);
        } else if (isInitial(given, another)) {
            reasons.add(Reason.INITIALS);
        } else {
            reasons.add(Nicknames.alike(given.plain(), another.plain()) ? Reason.NICKNAME : Reason.GIVEN_NAMES);
        }
    }

    /** Compares a full name with a single word, which may be a given or a family name. */
    private void comparePart(Word part, List<Word> full) {
        String plain = part.plain();
        String given = full.getFirst().plain();
        if (part.isLetter()) {
            reasons.add(Reason.NOTHING_ALIKE);
        } else if (plain.equals(given)) {
            reasons.add(Reason.GIVEN_NAME_ONLY);
        } else if (plain.equals(full.getLast().plain())) {
            reasons.add(Reason.FAMILY_NAME_ONLY);
        } else if (Nicknames.alike(plain, given)) {
            reasons.add(Reason.GIVEN_NAME_ONLY);
            reasons.add(Reason.NICKNAME);
        } else {
            reasons.add(Reason.NOTHING_ALIKE);
        }
    }

    private void compareParts(Word part, Word another) {
        if (part.folded().equals(another.folded())) {
            if (!one.titles().equals(other.titles())) {
                reasons.add(Reason.FAMILY_NAME_ONLY); // Mr. Lee may be another Lee
            }
        } else if (part.plain().equals(another.plain())) {
            reasons.add(Reason.ACCENTS);
        } else if (Nicknames.alike(part.plain(), another.plain())) {
            reasons.add(Reason.GIVEN_NAME_ONLY);
            reasons.add(Reason.NICKNAME);
        } else {
            reasons.add(Reason.NOTHING_ALIKE);
        }
    }

    private static boolean isInitial(Word word, Word another) {
        return (word.isLetter() || another.isLetter())
                && word.plain().codePointAt(0) == another.plain().codePointAt(0);
    }

    private List<Reason> conclude() {
        Reason worst = Collections.max(reasons);
        if (worst.degree() == Degree.DIFFERENT) {
            return List.of(worst);
        }
        List<Reason> telling =
                reasons.stream().filter(reason -> reason != Reason.SAME_WORDS).toList();
        return telling.isEmpty() ? List.of(Reason.SAME_WORDS) : telling;
    }
}
