package dev.annals.files.merge;

import dev.annals.files.block.Dates;

/** What a line says, as a claim does. */
public record Said(String subject, String predicate, String object, boolean literal, Dates dates) {}
