/** What happened and was reported: taken in durably, learned in the background, answered for one by one. */
@NullMarked
package dev.annals.episode;

import org.jspecify.annotations.NullMarked;
