/** Patterns over parsed English: no model beyond the analyser's, the same answer every time. */
@NullMarked
package dev.annals.extract.rules;

import org.jspecify.annotations.NullMarked;
