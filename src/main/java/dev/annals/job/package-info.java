/** Maintenance jobs: planned, reviewed, applied and undone by whichever process holds the lease. */
@NullMarked
package dev.annals.job;

import org.jspecify.annotations.NullMarked;
