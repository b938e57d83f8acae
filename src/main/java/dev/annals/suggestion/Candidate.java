package dev.annals.suggestion;

import dev.annals.likeness.Likeness;

/** Two that may be one by their names. */
record Candidate(Pair pair, Likeness likeness) {}
