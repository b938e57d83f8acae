package dev.annals.extract.rules;

/** The distinction between "he" and "she". */
enum Gender {
    MALE,
    FEMALE
}
