/** What can be said of entities, one value at a time or many. */
@NullMarked
package dev.annals.predicate;

import org.jspecify.annotations.NullMarked;
