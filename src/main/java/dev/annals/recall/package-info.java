/** Search: finds facts, episodes, digests and entities by meaning and by words, and answers questions. */
@NullMarked
package dev.annals.recall;

import org.jspecify.annotations.NullMarked;
