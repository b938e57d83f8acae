/** What is believed: facts derived from claims, and the questions about them. */
@NullMarked
package dev.annals.fact;

import org.jspecify.annotations.NullMarked;
