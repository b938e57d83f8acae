/** Runs of maintenance: planned, looked at, applied and undone, by whichever process holds the lease. */
@NullMarked
package dev.annals.job;

import org.jspecify.annotations.NullMarked;
