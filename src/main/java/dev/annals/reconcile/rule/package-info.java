/** Rules about several facts that cannot be true at once, across slots: pure. */
@NullMarked
package dev.annals.reconcile.rule;

import org.jspecify.annotations.NullMarked;
