/** Matches patterns against parsed English. Deterministic, and needs no model beyond the analyser's. */
@NullMarked
package dev.annals.extract.rules;

import org.jspecify.annotations.NullMarked;
