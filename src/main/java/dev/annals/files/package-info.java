/** The file layer: a scope as a Markdown file that hosts always load, and the import of what people change in it. */
@NullMarked
package dev.annals.files;

import org.jspecify.annotations.NullMarked;
