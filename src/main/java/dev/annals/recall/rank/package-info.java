/** Which of the candidates answer best, and why: pure. */
@NullMarked
package dev.annals.recall.rank;

import org.jspecify.annotations.NullMarked;
