/** What is believed: facts derived from claims, and how to ask for them. */
@NullMarked
package dev.annals.fact;

import org.jspecify.annotations.NullMarked;
