/** What was decided about claims and entities: by whom, why and with what effect; and reverting it. */
@NullMarked
package dev.annals.decision;

import org.jspecify.annotations.NullMarked;
