/** What sources said: claims, their values and the slots they compete for. */
@NullMarked
package dev.annals.claim;

import org.jspecify.annotations.NullMarked;
