package dev.annals.suggestion;

import dev.annals.likeness.Likeness;

/** Two entities whose names suggest that they are the same. */
record Candidate(Pair pair, Likeness likeness) {}
