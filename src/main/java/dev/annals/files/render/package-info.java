/** Which facts have room in a file, the most valuable first: pure. */
@NullMarked
package dev.annals.files.render;

import org.jspecify.annotations.NullMarked;
