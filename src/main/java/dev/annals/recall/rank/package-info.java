/** Ranks candidates and explains why each was found. Pure. */
@NullMarked
package dev.annals.recall.rank;

import org.jspecify.annotations.NullMarked;
