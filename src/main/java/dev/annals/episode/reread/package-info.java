/** A job that reads prose again with a newer extractor. The differences are planned, applied and undone. */
@NullMarked
package dev.annals.episode.reread;

import org.jspecify.annotations.NullMarked;
