/** What the service extracts with, and extraction on demand. */
@NullMarked
package dev.annals.extract.serve;

import org.jspecify.annotations.NullMarked;
