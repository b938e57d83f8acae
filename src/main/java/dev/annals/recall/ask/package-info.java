/** Parses questions in English into operators over facts, and answers them. Pure. */
@NullMarked
package dev.annals.recall.ask;

import org.jspecify.annotations.NullMarked;
