/** Whether two names may be those of one entity, and by which keys such names find each other: pure. */
@NullMarked
package dev.annals.likeness;

import org.jspecify.annotations.NullMarked;
