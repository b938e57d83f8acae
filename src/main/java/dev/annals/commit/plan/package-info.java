/** Works out what a commit does from what was loaded: pure functions, without I/O. */
@NullMarked
package dev.annals.commit.plan;

import org.jspecify.annotations.NullMarked;
