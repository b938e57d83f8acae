package dev.annals.likeness;

import java.util.Locale;

/** Evidence for or against two names belonging to one entity. */
public enum Reason {
    /** They are equal when folded. */
    SAME_NAME(Degree.SAME, 0.95),
    /** The same words with other punctuation: O'Brien and OBrien. */
    SAME_WORDS(Degree.SAME, 0.95),
    /** Dr. Ann Lee and Ann Lee. */
    TITLE(Degree.SAME, 0.95),
    /** Acme Inc. and Acme. */
    LEGAL_FORM(Degree.SAME, 0.95),
    /** The Red Cross and Red Cross. */
    ARTICLE(Degree.SAME, 0.95),
    /** An alias of one is similar to a name of the other. */
    ALIAS(Degree.SAME, 1),

    /** José and Jose. */
    ACCENTS(Degree.LIKELY, 0.9),
    /** Bright Fen and Brightfen. */
    SPACING(Degree.LIKELY, 0.9),
    /** Ann Marie Lee and Ann Lee. */
    MIDDLE_NAME(Degree.LIKELY, 0.8),
    /** Bob and Robert. */
    NICKNAME(Degree.LIKELY, 0.8),
    /** A long word with one letter added, missing, changed or swapped. */
    SPELLING(Degree.LIKELY, 0.7),
    /** A. Lee and Ann Lee. */
    INITIALS(Degree.LIKELY, 0.6),
    /** IBM and International Business Machines. */
    ACRONYM(Degree.LIKELY, 0.6),
    /** Bob Lee Jr. and Bob Lee. */
    GENERATION_LEFT_OUT(Degree.LIKELY, 0.5),
    /** Acme Ltd. and Acme GmbH. */
    OTHER_LEGAL_FORM(Degree.LIKELY, 0.4),
    /** Ann and Ann Lee. */
    GIVEN_NAME_ONLY(Degree.LIKELY, 0.3),
    /** Lee, or Mr. Lee, and Ann Lee. */
    FAMILY_NAME_ONLY(Degree.LIKELY, 0.3),

    /** A person and a place. */
    TYPES(Degree.DIFFERENT, 0),
    /** They were deliberately distinguished when they were named. */
    DISTINCTION(Degree.DIFFERENT, 0),
    /** Java 21 and Java 25, Rev A and Rev B. */
    NUMBERS(Degree.DIFFERENT, 0),
    /** Members and non-members. */
    NEGATION(Degree.DIFFERENT, 0),
    /** Bob Lee Jr. and Bob Lee Sr. */
    GENERATION(Degree.DIFFERENT, 0),
    /** Mr. Lee and Mrs. Lee. */
    TITLES(Degree.DIFFERENT, 0),
    /** Ann Lee and Ann Berg. */
    FAMILY_NAMES(Degree.DIFFERENT, 0),
    /** Ann Lee and Bo Lee. */
    GIVEN_NAMES(Degree.DIFFERENT, 0),
    /** Nothing suggests that they are the same. */
    NOTHING_ALIKE(Degree.DIFFERENT, 0);

    private final Degree degree;
    private final double weight;

    Reason(Degree degree, double weight) {
        this.degree = degree;
        this.weight = weight;
    }

    /** The highest degree possible with this reason. */
    Degree degree() {
        return degree;
    }

    /** The factor by which it reduces the likeness, from 0 to 1. */
    double weight() {
        return weight;
    }

    /** Whether it holds for all names of the two entities, so that no alias can make up for it. */
    boolean isFinal() {
        return degree == Degree.DIFFERENT && this != FAMILY_NAMES && this != GIVEN_NAMES && this != NOTHING_ALIKE;
    }

    /** As shown in the API: {@code given-name-only}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
