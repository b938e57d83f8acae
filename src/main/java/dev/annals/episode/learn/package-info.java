/** Learning episodes in the background: leased, prepared, committed, settled. */
@NullMarked
package dev.annals.episode.learn;

import org.jspecify.annotations.NullMarked;
