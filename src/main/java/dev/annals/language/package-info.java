/** What is written, as a linguist sees it: sentences, words, who does what to whom, names. */
@NullMarked
package dev.annals.language;

import org.jspecify.annotations.NullMarked;
