/** Documents, decisions, comments and owners, read from text. */
@NullMarked
package dev.annals.bootstrap.document;

import org.jspecify.annotations.NullMarked;
