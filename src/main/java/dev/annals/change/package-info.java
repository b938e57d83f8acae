/** What memory is asked to change, and the outcome: ops, changes and receipts as types, read from JSON once. */
@NullMarked
package dev.annals.change;

import org.jspecify.annotations.NullMarked;
