/** The managed block of a file, as text. Pure. */
@NullMarked
package dev.annals.files.block;

import org.jspecify.annotations.NullMarked;
