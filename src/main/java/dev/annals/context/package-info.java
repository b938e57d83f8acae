/** Builds a block for a prompt from what is known, within a budget of tokens. */
@NullMarked
package dev.annals.context;

import org.jspecify.annotations.NullMarked;
