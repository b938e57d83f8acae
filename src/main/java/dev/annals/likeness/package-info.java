/** Whether two names may belong to one entity, and the keys by which such names find each other: pure. */
@NullMarked
package dev.annals.likeness;

import org.jspecify.annotations.NullMarked;
