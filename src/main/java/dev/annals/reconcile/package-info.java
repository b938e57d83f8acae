/** Jobs that find, explain and settle contradictions, as far as policies allow. */
@NullMarked
package dev.annals.reconcile;

import org.jspecify.annotations.NullMarked;
