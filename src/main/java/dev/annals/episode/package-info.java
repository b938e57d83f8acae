/**
 * Episodes: what happened and was reported. They are accepted durably, learned in the background, and each has a
 * receipt.
 */
@NullMarked
package dev.annals.episode;

import org.jspecify.annotations.NullMarked;
