/** What is decided where claims disagree, and why: pure. */
@NullMarked
package dev.annals.reconcile.policy;

import org.jspecify.annotations.NullMarked;
