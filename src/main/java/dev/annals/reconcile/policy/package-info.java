/** How disagreements between claims are decided, and why: pure. */
@NullMarked
package dev.annals.reconcile.policy;

import org.jspecify.annotations.NullMarked;
