package dev.annals.files.merge;

import dev.annals.files.block.Dates;

/** What a line says, in the form of a claim. */
public record Said(String subject, String predicate, String object, boolean literal, Dates dates) {}
