/** Announces waiting episodes to the workers of this process or, through Kafka, of all processes. */
@NullMarked
package dev.annals.episode.bell;

import org.jspecify.annotations.NullMarked;
