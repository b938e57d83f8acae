/** How memory changes: numbered, chained, atomic commits. */
@NullMarked
package dev.annals.commit;

import org.jspecify.annotations.NullMarked;
