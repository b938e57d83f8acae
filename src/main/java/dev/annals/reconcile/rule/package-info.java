/** What cannot be true of several facts at once, whatever their slots: pure. */
@NullMarked
package dev.annals.reconcile.rule;

import org.jspecify.annotations.NullMarked;
