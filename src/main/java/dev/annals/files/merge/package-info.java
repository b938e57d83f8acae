/** What became of a file since it was rendered, and what is to become of it: pure. */
@NullMarked
package dev.annals.files.merge;

import org.jspecify.annotations.NullMarked;
