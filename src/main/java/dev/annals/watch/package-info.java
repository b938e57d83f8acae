/** What every commit changed, told as it happens: the stream of changes. */
@NullMarked
package dev.annals.watch;

import org.jspecify.annotations.NullMarked;
