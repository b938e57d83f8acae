/** Finds out what happened to a file since it was rendered, and decides what becomes of it. Pure. */
@NullMarked
package dev.annals.files.merge;

import org.jspecify.annotations.NullMarked;
