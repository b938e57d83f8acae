/** Decides which facts fit into a file, the most valuable first. Pure. */
@NullMarked
package dev.annals.files.render;

import org.jspecify.annotations.NullMarked;
