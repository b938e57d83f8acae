/** Reading prose again with a newer extractor, as a job: what it reads otherwise is planned, applied and undone. */
@NullMarked
package dev.annals.episode.reread;

import org.jspecify.annotations.NullMarked;
