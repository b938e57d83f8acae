/** The layer of files: a scope as Markdown that is always loaded, and what people change in it read back. */
@NullMarked
package dev.annals.files;

import org.jspecify.annotations.NullMarked;
