/** What cannot all be true, as of any known time, and which of it was accepted. */
@NullMarked
package dev.annals.contradiction;

import org.jspecify.annotations.NullMarked;
