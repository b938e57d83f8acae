/** The extractors that the service uses, and extraction on demand. */
@NullMarked
package dev.annals.extract.serve;

import org.jspecify.annotations.NullMarked;
