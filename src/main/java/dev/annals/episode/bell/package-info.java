/** Who is told that episodes wait: the workers of this process, or by Kafka those of all. */
@NullMarked
package dev.annals.episode.bell;

import org.jspecify.annotations.NullMarked;
