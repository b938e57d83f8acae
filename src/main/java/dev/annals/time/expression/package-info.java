/**
 * The time expressions of English text, resolved to half-open intervals: a grammar of calendar dates, relative dates,
 * periods, holidays and ranges. Where an expression may be read in several ways, it follows the conventions of
 * Microsoft's Recognizers-Text.
 */
@NullMarked
package dev.annals.time.expression;

import org.jspecify.annotations.NullMarked;
