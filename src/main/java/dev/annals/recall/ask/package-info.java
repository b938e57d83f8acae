/** Reads questions in English as operators over facts, and answers them: pure. */
@NullMarked
package dev.annals.recall.ask;

import org.jspecify.annotations.NullMarked;
