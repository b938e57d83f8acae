/** What a commit does, worked out from what was loaded: pure functions, without I/O. */
@NullMarked
package dev.annals.commit.plan;

import org.jspecify.annotations.NullMarked;
