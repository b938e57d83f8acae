package dev.annals.extract.rules;

/** What "he" and "she" tell apart. */
enum Gender {
    MALE,
    FEMALE
}
