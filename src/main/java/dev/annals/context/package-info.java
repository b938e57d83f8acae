/** What is known, as a block for a prompt, within a budget of tokens. */
@NullMarked
package dev.annals.context;

import org.jspecify.annotations.NullMarked;
