/** Reads from a git repository which project it belongs to. */
@NullMarked
package dev.annals.git;

import org.jspecify.annotations.NullMarked;
