/** What was decided about claims and entities: by whom, why, what it changed, and taking it back. */
@NullMarked
package dev.annals.decision;

import org.jspecify.annotations.NullMarked;
